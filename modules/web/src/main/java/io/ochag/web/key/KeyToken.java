package io.ochag.web.key;

import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.ApiKeyId;
import io.ochag.web.secret.Secrets;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ochag_}, then the key's id in 22 characters, then a secret of 256 bits in 43. The prefix lets scanners find a token that leaked. */
record KeyToken(ApiKeyId id, @NotPersonal String text) {
    private static final Pattern FORM = Pattern.compile("ochag_([A-Za-z0-9_-]{22})[A-Za-z0-9_-]{43}");

    static KeyToken fresh(ApiKeyId id, SecureRandom random) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return new KeyToken(id, "ochag_" + Secrets.text(bytes) + Secrets.fresh(random));
    }

    static Optional<KeyToken> parse(String text) {
        Matcher token = FORM.matcher(text);
        if (!token.matches()) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.group(1)));
        return Optional.of(new KeyToken(new ApiKeyId(new UUID(id.getLong(), id.getLong())), text));
    }

    /** What the database keeps. A random secret of that length needs no slow hash. */
    byte[] hash() {
        return Sha256.of("key:" + text);
    }

    @Override
    public String toString() {
        return "KeyToken[" + id + "]";
    }
}
