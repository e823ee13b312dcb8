package io.ochag.web.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash over parts, each with its length before it: two different lists of parts never make one text. */
public final class Sha256 {
    private final MessageDigest digest = fresh();

    /** Over one text as it is. */
    public static byte[] of(String text) {
        return fresh().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 and(String part) {
        return and(part.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 and(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    /** Ends it. */
    public byte[] done() {
        return digest.digest();
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
