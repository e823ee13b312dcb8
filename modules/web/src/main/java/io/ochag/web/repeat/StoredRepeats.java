package io.ochag.web.repeat;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.web.RepeatRules;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** {@link Repeats} on the database: the key is taken, the command done and the answer kept in one transaction. */
final class StoredRepeats implements Repeats {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Transactions transactions;
    private final AnswerMapper mapper;
    private final Turns turns;
    private final RepeatRules rules;
    private final Failpoints failpoints;
    private final Clock clock;

    @Inject
    StoredRepeats(
            Transactions transactions,
            AnswerMapper mapper,
            Turns turns,
            RepeatRules rules,
            Failpoints failpoints,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.turns = turns;
        this.rules = rules;
        this.failpoints = failpoints;
        this.clock = clock;
    }

    @Override
    public Answered once(CommandKey command, Supplier<Answered> work) {
        Answered answered = turns.inTurn(command, () -> transactions.write(() -> inWrite(command, work)));
        failpoints.reached("idempotency.committed");
        return answered;
    }

    private Answered inWrite(CommandKey command, Supplier<Answered> work) {
        if (!taken(command)) {
            return kept(command);
        }
        failpoints.reached("idempotency.inserted");
        Answered answered = work.get();
        failpoints.reached("idempotency.handled");
        mapper.keep(
                command.sender(),
                answered.status(),
                answered.location().orElse(null),
                answered.version().orElse(null),
                answered.body()
                        .map(json -> new String(json, StandardCharsets.UTF_8))
                        .orElse(null));
        failpoints.reached("idempotency.stored");
        return answered;
    }

    private boolean taken(CommandKey command) {
        Instant now = clock.instant();
        try {
            return mapper.take(command.sender(), command.request(), now, now.minus(rules.period())) == 1;
        } catch (DatabaseException e) {
            throw e.sqlState().equals(LOCK_NOT_AVAILABLE) ? DomainException.of(WebError.COMMAND_RUNNING) : e;
        }
    }

    private Answered kept(CommandKey command) {
        AnswerRow row = mapper.kept(command.sender());
        if (!MessageDigest.isEqual(row.requestHash(), command.request())) {
            throw DomainException.of(WebError.IDEMPOTENCY_KEY_REUSED);
        }
        return new Answered(
                row.status(),
                Optional.ofNullable(row.location()),
                Optional.ofNullable(row.version()),
                Optional.ofNullable(row.body()).map(json -> json.getBytes(StandardCharsets.UTF_8)));
    }
}
