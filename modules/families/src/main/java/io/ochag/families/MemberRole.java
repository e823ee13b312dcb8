package io.ochag.families;

/** What a person is in a family. There is no head of a family. */
public enum MemberRole {
    MOTHER,
    FATHER,
    CHILD,
    GUARDIAN,
    GRANDPARENT,
    RELATIVE,
    OTHER
}
