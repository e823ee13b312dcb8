package io.ochag.families;

/** How sure we are that a person is who they say. A policy says which level a service needs. */
public enum IdentityLevel {
    AS_TOLD,
    PAPER_SEEN,
    VERIFIED
}
