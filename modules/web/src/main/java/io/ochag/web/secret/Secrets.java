package io.ochag.web.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of 256 bits, as 43 characters that stand in any header. */
public final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    public static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** Base64 for URLs, without padding. */
    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
