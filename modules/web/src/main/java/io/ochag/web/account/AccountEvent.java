package io.ochag.web.account;

/** What happened to an account; kept beside it, because the audit trail is about families and persons. */
public enum AccountEvent {
    CREATED,
    DISABLED,
    ENABLED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    SIGNED_IN
}
