package io.ochag.families.retirement;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Goes by everybody once a night, some at a time, and lists whose term is over. Where it was broken off, it goes on. */
final class RetentionWalk implements Sweep {
    private static final int SOME = 200;
    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(2, 20));

    private final Transactions transactions;
    private final WalkMapper mapper;
    private final RetentionTerms terms;

    @Inject
    RetentionWalk(Transactions transactions, WalkMapper mapper, RetentionTerms terms) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "families.retention-walk";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> {
            UUID after = mapper.stoppedAt();
            RetentionTerms.Today today = terms.today();
            List<WalkedRow> some = mapper.next(after, SOME, today.terms().zone().getId());
            boolean more = some.size() == SOME;
            if (!some.isEmpty()) {
                mapper.forget(after, some.get(some.size() - 1).id());
                mapper.found(SqlArrays.uuids(some.stream()
                        .filter(row -> isDue(row, today))
                        .map(WalkedRow::id)
                        .toList()));
            }
            mapper.stopAt(more ? some.get(some.size() - 1).id().value() : null);
            return more;
        });
    }

    private static boolean isDue(WalkedRow row, RetentionTerms.Today today) {
        return row.stands()
                && row.lastActivity() != null
                && !today.dueOn(row.kind(), today.dayOf(row.lastActivity())).isAfter(today.day());
    }
}
