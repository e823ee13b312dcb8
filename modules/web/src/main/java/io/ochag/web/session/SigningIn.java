package io.ochag.web.session;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.Sessions.Attempt;
import io.ochag.web.WebError;
import io.ochag.web.account.AccountEvent;
import io.ochag.web.account.AccountRow;
import io.ochag.web.account.AccountStore;
import io.ochag.web.account.PasswordHashing;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Compares a password and opens a session. The comparison holds no connection: it takes longer than any statement. */
final class SigningIn {
    private final Transactions transactions;
    private final AttemptCount attempts;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final PasswordHashing hashing;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    @Inject
    SigningIn(
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

    /** A session just opened. */
    record Opened(@NotPersonal String token, StaffId staff, Optional<AssignmentId> post, List<Post> posts) {
        @Override
        public String toString() {
            return "Opened[" + staff + "]";
        }
    }

    Opened open(Attempt attempt, Function<StaffId, List<Post>> postsOf) {
        attempts.begin(attempt.login(), attempt.clientAddress());
        AccountRow account = proven(attempt);
        List<Post> posts = postsOf.apply(account.staffId());
        if (posts.isEmpty()) {
            throw DomainException.of(WebError.NO_POST_TODAY);
        }
        Optional<AssignmentId> post =
                posts.size() == 1 ? Optional.of(posts.get(0).id()) : Optional.empty();
        String token = Token.fresh(random);
        Optional<String> freshHash = hashing.isOutdated(account.passwordHash())
                ? Optional.of(hashing.hash(attempt.password()))
                : Optional.empty();
        boolean opened = transactions.write(() -> {
            if (!sessions.open(token, account, post)) {
                return false;
            }
            freshHash.ifPresent(hash -> accounts.rehash(account.id(), account.passwordHash(), hash));
            attempts.succeeded(attempt.login(), attempt.clientAddress());
            accounts.happened(account.id(), AccountEvent.SIGNED_IN, actor(account.staffId(), post));
            trail.written(AuditEntry.of(actor(account.staffId(), post), "web.signed-in"));
            return true;
        });
        if (!opened) {
            throw DomainException.of(WebError.SIGN_IN_REFUSED);
        }
        attempt.replaced().ifPresent(sessions::end);
        return new Opened(token, account.staffId(), post, posts);
    }

    private AccountRow proven(Attempt attempt) {
        String login = attempt.login().strip().toLowerCase(Locale.ROOT);
        Optional<AccountRow> account =
                transactions.readOne(() -> accounts.byLogin(login)).filter(row -> !row.disabled());
        if (!hashing.matches(attempt.password(), account.map(AccountRow::passwordHash))) {
            throw DomainException.of(WebError.SIGN_IN_REFUSED);
        }
        return account.orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REFUSED));
    }

    static Actor actor(StaffId staff, Optional<AssignmentId> post) {
        return post.<Actor>map(chosen -> new Actor.Staff(staff, chosen))
                .orElseGet(() -> new Actor.System("sign-in", "staff:" + staff));
    }
}
