package io.ochag.families.naming;

/** How two names, or two parts of names, stand to each other. */
public enum Likeness {
    /** The same in folded form. */
    SAME,
    /** Two ways to write or say one name: a variant, a form said at home, an ending of the other sex, Latin letters. */
    FORM,
    /** A slip of the pen. */
    SLIP,
    /** Two names that are taken for each other, yet are two names: Алёна and Елена. */
    NEAR,
    /** One of them says nothing: an initial, a placeholder, nothing at all. */
    UNKNOWN,
    DIFFERENT
}
