package io.ochag.web.repeat;

import io.ochag.kernel.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** SHA-256 over parts, each with its length before it: two different lists of parts never make one text. */
final class HashOfParts {
    private final MessageDigest digest = Sha256.begin();

    HashOfParts and(String part) {
        return and(part.getBytes(StandardCharsets.UTF_8));
    }

    HashOfParts and(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    /** Ends it. */
    byte[] done() {
        return digest.digest();
    }
}
