package io.ochag.web.session;

import io.ochag.kernel.hash.Sha256;
import io.ochag.web.secret.Secrets;
import java.security.SecureRandom;

/** Secrets of a session: a random token of 256 bits, and what is computed from it. */
final class Token {
    private Token() {}

    static String fresh(SecureRandom random) {
        return Secrets.fresh(random);
    }

    /** What the database keeps. */
    static byte[] hash(String token) {
        return Sha256.of("session:" + token);
    }

    /** Only who knows the token, or was told by us, can know it; a new token brings a new one. */
    static String csrf(String token) {
        return Secrets.text(Sha256.of("csrf:" + token));
    }
}
