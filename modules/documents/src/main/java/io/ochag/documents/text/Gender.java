package io.ochag.documents.text;

/** The gender of the noun that is counted: один ребёнок, одна семья, одно место. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
