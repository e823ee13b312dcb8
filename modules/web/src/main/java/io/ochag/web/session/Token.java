package io.ochag.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of a session: a random token of 256 bits, and what is computed from it. */
final class Token {
    private static final int BYTES = 32;

    private Token() {}

    static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** What the database keeps. */
    static byte[] hash(String token) {
        return sha256("session:" + token);
    }

    /** Only who knows the token, or was told by us, can know it; a new token brings a new one. */
    static String csrf(String token) {
        return text(sha256("csrf:" + token));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
