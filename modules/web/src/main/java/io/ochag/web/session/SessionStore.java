package io.ochag.web.session;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.AccountId;
import io.ochag.web.SessionRules;
import io.ochag.web.account.AccountRow;
import io.ochag.web.account.SessionEnding;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps sessions. A token is looked up by its hash, so comparing it takes no telling time. */
final class SessionStore implements SessionEnding {
    /** How exactly it is known when a session was last used; writing it more often would cost a commit a request. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SessionMapper mapper;
    private final SessionRules rules;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    SessionStore(Transactions transactions, SessionMapper mapper, SessionRules rules, IdSource ids, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** Inside a write; false when the account may no longer have one. */
    boolean open(String token, AccountRow account, Optional<AssignmentId> post) {
        Instant now = clock.instant();
        return mapper.insert(
                        ids.next(), Token.hash(token), account.id(), account.passwordHash(), post.orElse(null), now)
                == 1;
    }

    Optional<SessionRow> find(String token) {
        Instant now = clock.instant();
        Optional<SessionRow> found = transactions.readOne(
                () -> mapper.open(Token.hash(token), now.minus(rules.longest()), now.minus(rules.idle())));
        found.filter(row -> row.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(row -> transactions.writeOnly(() -> mapper.seen(row.id(), now)));
        return found;
    }

    void choose(SessionRow session, AssignmentId post) {
        transactions.writeOnly(() -> mapper.choose(session.id(), post));
    }

    void end(String token) {
        transactions.writeOnly(() -> mapper.delete(Token.hash(token)));
    }

    /** All of the account's but this one. Inside a write. */
    void endOthers(AccountId account, SessionRow kept) {
        mapper.deleteOthers(account, kept.id());
    }

    @Override
    public void endAll(AccountId account) {
        mapper.deleteAll(account);
    }
}
