package io.ochag.platform.audit;

import io.ochag.platform.OchagException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the seals. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new OchagException("This Java has no SHA-256.", e);
        }
    }

    static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }
}
