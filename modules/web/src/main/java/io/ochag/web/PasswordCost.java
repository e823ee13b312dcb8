package io.ochag.web;

/**
 * What it costs to hash one password with Argon2id on one lane. The cost stands in each hash: those of another cost are still understood, and made
 * anew at the next sign-in.
 *
 * @param memoryKib in KiB
 * @param passes over that memory
 */
public record PasswordCost(int memoryKib, int passes) {
    /** 19 MiB and two passes: OWASP's first choice. */
    public static final PasswordCost USUAL = new PasswordCost(19 * 1024, 2);

    private static final int LEAST_MEMORY_KIB = 8;

    public PasswordCost {
        if (memoryKib < LEAST_MEMORY_KIB || passes < 1) {
            throw new IllegalArgumentException("Argon2 needs 8 KiB and one pass at least");
        }
    }
}
