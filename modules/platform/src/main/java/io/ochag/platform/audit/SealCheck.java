package io.ochag.platform.audit;

import io.ochag.kernel.hash.Sha256;
import io.ochag.platform.audit.Verification.Fault;
import io.ochag.platform.audit.Verification.FaultKind;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One pass over the seals in their order, without the database: what it is told, it compares. */
final class SealCheck {
    private static final byte[] BEGINNING = Sha256.of("ochag-audit-1");

    private final SealHead head;
    private final Optional<SealHead> known;
    private final List<Fault> faults = new ArrayList<>();
    private byte[] previous = BEGINNING;
    private long last;
    private long batches;
    private long entries;

    SealCheck(SealHead head, Optional<SealHead> known) {
        this.head = head;
        this.known = known;
        known.filter(outside -> outside.batch() == 0).ifPresent(outside -> compare(outside, BEGINNING));
    }

    SealHead head() {
        return head;
    }

    /** The last batch that was told. */
    long last() {
        return last;
    }

    long batches() {
        return batches;
    }

    /**
     * The next seal.
     *
     * @param sealed its entries in their order
     * @param hashes the hash of each entry as it is now; one that is gone is absent
     */
    void batch(SealRow seal, List<SealedRow> sealed, Map<UUID, byte[]> hashes) {
        boolean gap = seal.batch() != last + 1;
        for (long missing = last + 1; missing < seal.batch() && faults.size() < Verification.MOST_FAULTS; missing++) {
            fault(FaultKind.SEAL_REMOVED, missing, Optional.empty());
        }
        if (!gap && !MessageDigest.isEqual(seal.previousHash(), previous)) {
            fault(FaultKind.CHAIN_BROKEN, seal.batch(), Optional.empty());
        }
        for (SealedRow one : sealed) {
            byte[] now = hashes.get(one.entryId());
            if (now == null) {
                fault(FaultKind.ENTRY_REMOVED, seal.batch(), Optional.of(one.entryId()));
            } else if (!MessageDigest.isEqual(now, one.hash())) {
                fault(FaultKind.ENTRY_CHANGED, seal.batch(), Optional.of(one.entryId()));
            }
        }
        byte[] computed = SealHash.batch(
                seal.previousHash(),
                seal.batch(),
                sealed.stream().map(SealedRow::sealed).toList());
        if (!MessageDigest.isEqual(computed, seal.hash()) || seal.entries() != sealed.size()) {
            fault(FaultKind.BATCH_CHANGED, seal.batch(), Optional.empty());
        }
        known.filter(outside -> outside.batch() == seal.batch()).ifPresent(outside -> compare(outside, seal.hash()));
        previous = seal.hash();
        last = seal.batch();
        batches++;
        entries += sealed.size();
    }

    /** There are no more seals. */
    void end() {
        if (last < head.batch()) {
            fault(FaultKind.TAIL_CUT, last + 1, Optional.empty());
        } else if (!head.hash().equals(HexFormat.of().formatHex(previous))) {
            fault(FaultKind.CHAIN_BROKEN, last, Optional.empty());
        }
        known.filter(outside -> outside.batch() > head.batch())
                .ifPresent(outside -> fault(FaultKind.TAIL_CUT, head.batch() + 1, Optional.empty()));
    }

    void fault(FaultKind kind, long batch, Optional<UUID> entry) {
        if (faults.size() < Verification.MOST_FAULTS) {
            faults.add(new Fault(kind, batch, entry));
        }
    }

    Verification result(long waiting) {
        return new Verification(head, batches, entries, waiting, faults);
    }

    private void compare(SealHead outside, byte[] hash) {
        if (!outside.hash().equals(HexFormat.of().formatHex(hash))) {
            fault(FaultKind.HEAD_DIFFERS, outside.batch(), Optional.empty());
        }
    }
}
