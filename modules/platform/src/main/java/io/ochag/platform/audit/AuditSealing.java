package io.ochag.platform.audit;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals the entries that are visible and not sealed yet, a batch a write, one sealer at a time. */
public final class AuditSealing implements Sweep {
    private static final int MOST_IN_A_BATCH = 1000;
    private static final long PAUSE_SECONDS = 5;

    private final Transactions transactions;
    private final SealMapper mapper;
    private final Clock clock;
    private final Failpoints failpoints;

    @Inject
    AuditSealing(Transactions transactions, SealMapper mapper, Clock clock, Failpoints failpoints) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.clock = clock;
        this.failpoints = failpoints;
    }

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(PAUSE_SECONDS);
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> {
            Optional<HeadRow> head = mapper.lockHead();
            if (head.isEmpty()) {
                return false;
            }
            List<UUID> taken = mapper.takeUnsealed(MOST_IN_A_BATCH);
            if (taken.isEmpty()) {
                return false;
            }
            failpoints.reached("audit.seal.taken");
            seal(head.get(), taken);
            failpoints.reached("audit.seal.written");
            return taken.size() == MOST_IN_A_BATCH;
        });
    }

    private void seal(HeadRow head, List<UUID> taken) {
        List<SealHash.Sealed> entries = mapper.entries(taken.toArray(UUID[]::new)).stream()
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .map(row -> new SealHash.Sealed(row.id(), SealHash.entry(row)))
                .toList();
        if (entries.isEmpty()) {
            // what waited was removed before it was sealed: within the stated limit
            return;
        }
        long batch = head.batch() + 1;
        byte[] hash = SealHash.batch(head.hash(), batch, entries);
        mapper.insertSealed(
                batch,
                entries.stream().map(SealHash.Sealed::entry).toArray(UUID[]::new),
                entries.stream()
                        .map(entry -> HexFormat.of().formatHex(entry.hash()))
                        .toArray(String[]::new));
        mapper.insertSeal(new SealRow(batch, clock.instant(), entries.size(), head.hash(), hash));
        mapper.moveHead(batch, hash);
    }
}
