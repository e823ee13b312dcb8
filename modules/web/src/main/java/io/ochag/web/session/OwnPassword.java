package io.ochag.web.session;

import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.Sessions.PasswordChange;
import io.ochag.web.WebError;
import io.ochag.web.account.AccountEvent;
import io.ochag.web.account.AccountRow;
import io.ochag.web.account.AccountStore;
import io.ochag.web.account.PasswordHashing;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets a worker change the own password. Guesses at the old one count as attempts to sign in: whoever sits down at an open session is no further
 * than before.
 */
final class OwnPassword {
    private final Transactions transactions;
    private final AttemptCount attempts;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final PasswordHashing hashing;
    private final AuditTrail trail;

    @Inject
    OwnPassword(
            Transactions transactions,
            AttemptCount attempts,
            AccountStore accounts,
            SessionStore sessions,
            PasswordHashing hashing,
            AuditTrail trail) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
        this.trail = trail;
    }

    void change(SessionRow session, PasswordChange change) {
        AccountRow account = transactions
                .readOne(() -> accounts.byStaff(session.staffId()))
                .orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REQUIRED));
        attempts.begin(account.login(), change.clientAddress());
        if (!hashing.matches(change.old(), Optional.of(account.passwordHash()))) {
            throw DomainException.of(WebError.OLD_PASSWORD);
        }
        String hash = hashing.hash(change.fresh().text());
        boolean changed = transactions.write(() -> {
            if (!accounts.rehash(account.id(), account.passwordHash(), hash)) {
                return false;
            }
            sessions.endOthers(account.id(), session);
            attempts.succeeded(account.login(), change.clientAddress());
            var actor = SigningIn.actor(session.staffId(), Optional.ofNullable(session.postId()));
            accounts.happened(account.id(), AccountEvent.PASSWORD_CHANGED, actor);
            trail.written(AuditEntry.of(actor, "web.password-changed"));
            return true;
        });
        if (!changed) {
            // somebody else has changed it meanwhile
            throw DomainException.of(WebError.OLD_PASSWORD);
        }
    }
}
