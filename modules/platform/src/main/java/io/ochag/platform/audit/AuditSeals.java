package io.ochag.platform.audit;

import static java.util.stream.Collectors.groupingBy;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.audit.Verification.FaultKind;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Whether the audit trail still is what was sealed. Limits: entries of the last seconds are not sealed yet; who owns the tables can rewrite
 * everything from some batch on, which only a {@link SealHead} kept elsewhere reveals.
 */
public final class AuditSeals {
    private static final int BATCHES_AT_ONCE = 10;

    private final Transactions transactions;
    private final SealMapper mapper;
    private final AccessControl access;

    @Inject
    AuditSeals(Transactions transactions, SealMapper mapper, AccessControl access) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
    }

    /** The last batch now. Needs {@link AuditPermission#VERIFY}. Failure: {@code access.forbidden}. */
    public SealHead head(Actor actor) {
        return transactions.read(() -> {
            access.require(actor, AuditPermission.VERIFY, Subject.any());
            return shown(mapper.head());
        });
    }

    /**
     * Reads every seal and every sealed entry and recomputes their hashes. It takes a while, holds nothing for longer than a few batches, and
     * may run beside everything else. Needs {@link AuditPermission#VERIFY}. Failure: {@code access.forbidden}.
     *
     * @param known a head that was kept outside of the database
     * @param progress told how many batches are checked
     */
    public Verification verify(Actor actor, Optional<SealHead> known, LongConsumer progress) {
        SealHead head = head(actor);
        SealCheck check = new SealCheck(head, known);
        long after = 0;
        while (after < head.batch()) {
            long from = after;
            int checked = transactions.read(() -> batches(check, from));
            if (checked == 0) {
                break;
            }
            after = check.last();
            progress.accept(check.batches());
        }
        check.end();
        return transactions.read(() -> {
            mapper.withoutSeal(Verification.MOST_FAULTS)
                    .forEach(entry -> check.fault(FaultKind.ENTRY_FOREIGN, 0, Optional.of(entry)));
            return check.result(mapper.unsealed());
        });
    }

    private int batches(SealCheck check, long after) {
        List<SealRow> seals = mapper.seals(after, BATCHES_AT_ONCE).stream()
                .filter(seal -> seal.batch() <= check.head().batch())
                .toList();
        if (seals.isEmpty()) {
            return 0;
        }
        List<SealedRow> sealed =
                mapper.sealed(after + 1, seals.get(seals.size() - 1).batch());
        Map<UUID, byte[]> hashes = new HashMap<>();
        mapper.entries(sealed.stream().map(SealedRow::entryId).toArray(UUID[]::new))
                .forEach(row -> hashes.put(row.id(), SealHash.entry(row)));
        Map<Long, List<SealedRow>> byBatch = sealed.stream().collect(groupingBy(SealedRow::batch));
        seals.forEach(seal -> check.batch(seal, byBatch.getOrDefault(seal.batch(), List.of()), hashes));
        return seals.size();
    }

    private static SealHead shown(HeadRow head) {
        return new SealHead(head.batch(), HexFormat.of().formatHex(head.hash()));
    }
}
