package io.ochag.documents.export;

import io.ochag.kernel.person.NotPersonal;

/**
 * What leaves.
 *
 * @param kind PAPER or TABLE
 * @param code of the template or table
 */
public record What(
        @NotPersonal String kind,
        @NotPersonal String code,
        @NotPersonal String format) {
    public static What paper(String code) {
        return new What("PAPER", code, "PDF");
    }

    public static What table(String code, String format) {
        return new What("TABLE", code, format);
    }

    /** As the audit trail names it. */
    String operation() {
        return code + (kind.equals("PAPER") ? ".print" : ".export");
    }
}
