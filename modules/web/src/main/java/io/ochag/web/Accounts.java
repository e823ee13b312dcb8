package io.ochag.web;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.Optional;

/**
 * The accounts that staff sign in with. Every method needs {@link WebPermission#ACCOUNTS} for the whole region, because a password opens
 * whatever its owner's posts allow; {@code access.forbidden} otherwise. Every call is recorded in the audit trail.
 */
public interface Accounts {
    /**
     * Makes an active account. Failures: {@code access.not-found} for staff that nobody knows, {@code web.login-taken},
     * {@code web.staff-has-account}.
     */
    AccountId create(Actor actor, NewAccount command);

    /** The account with this login. */
    Optional<Account> find(Actor actor, Login login);

    /** All accounts in the order in which they were made. */
    Page<Account> list(Actor actor, PageRequest page);

    /** Takes an account out of use: its sessions end at once. Doing it twice does no harm. Failure: {@code access.not-found}. */
    void disable(Actor actor, AccountId account);

    /** Puts an account back into use. Failure: {@code access.not-found}. */
    void enable(Actor actor, AccountId account);

    /** Gives an account another password: its sessions end at once. Failure: {@code access.not-found}. */
    void resetPassword(Actor actor, AccountId account, Password password);

    /** An account to be made. */
    record NewAccount(StaffId staff, Login login, Password password) {}

    /**
     * An account.
     *
     * @param name the worker's name as colleagues see it; empty when the directory no longer knows them
     */
    record Account(
            AccountId id,
            StaffId staff,
            @PersonalData(Kind.NAME) Optional<String> name,
            Login login,
            boolean disabled,
            Instant createdAt) {
        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }
}
