package io.ochag.families;

/** What may be shown out of the merged record instead of the one that it was merged into. */
public enum MergedValue {
    /** Of a person: the name, and with it sex and identity level. */
    NAME,
    /** Of a person. */
    BIRTH,
    /** Of a person. */
    SNILS,
    MUNICIPALITY,
    /** Of a family. */
    MAIN_CONTACT
}
