package io.ochag.web.session;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.SessionRules;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts failed attempts by login and by address, for all instances together. Keeps hashes: a mistyped login may be a password. */
final class AttemptCount {
    private final Transactions transactions;
    private final CountMapper mapper;
    private final SessionRules rules;
    private final Clock clock;

    @Inject
    AttemptCount(Transactions transactions, CountMapper mapper, SessionRules rules, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    /** Counts an attempt before it is made. Failure: {@code web.too-many-attempts}, saying when the next one makes sense. */
    void begin(String login, String address) {
        Instant now = clock.instant();
        Instant windowStart = now.minus(rules.attemptWindow());
        Duration wait = transactions.write(() -> {
            Duration byLogin = wait(mapper.count(loginKey(login), now, windowStart), rules.attemptsByLogin(), now);
            Duration byAddress =
                    wait(mapper.count(addressKey(address), now, windowStart), rules.attemptsByAddress(), now);
            return Stream.of(byLogin, byAddress).max(Duration::compareTo).orElse(Duration.ZERO);
        });
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw DomainException.of(
                    WebError.TOO_MANY_ATTEMPTS, Map.of("retry-after", Long.toString(wait.toSeconds() + 1)));
        }
    }

    /** It was the right password: neither the login's nor the address's fault. Inside a write. */
    void succeeded(String login, String address) {
        mapper.forget(loginKey(login));
        mapper.uncount(addressKey(address));
    }

    private Duration wait(CountRow count, int most, Instant now) {
        return count.attempts() > most
                ? Duration.between(now, count.since().plus(rules.attemptWindow()))
                : Duration.ZERO;
    }

    private static byte[] loginKey(String login) {
        return Sha256.of("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] addressKey(String address) {
        return Sha256.of("address:" + address);
    }
}
