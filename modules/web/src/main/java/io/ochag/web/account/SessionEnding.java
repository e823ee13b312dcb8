package io.ochag.web.account;

import io.ochag.web.AccountId;

/** Ends all sessions of an account, inside the unit of work of the command that asks for it. */
@FunctionalInterface
public interface SessionEnding {
    void endAll(AccountId account);
}
