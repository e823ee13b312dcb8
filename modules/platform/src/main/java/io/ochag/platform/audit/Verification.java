package io.ochag.platform.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check of the seals has found.
 *
 * @param head the last batch as it is now: to be kept outside of the database
 * @param entries sealed entries that were checked
 * @param waiting entries that no seal covers yet: those of the last seconds
 * @param faults the first {@value #MOST_FAULTS} in the order of the batches; none when the trail is whole
 */
public record Verification(SealHead head, long batches, long entries, long waiting, List<Fault> faults) {
    /** No more faults than these are listed. */
    public static final int MOST_FAULTS = 100;

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    /** How the trail differs from what was sealed. */
    public enum FaultKind {
        /** The entry is not as it was when it was sealed. */
        ENTRY_CHANGED,
        /** The entry was sealed and is gone. */
        ENTRY_REMOVED,
        /** The entry came into the trail past the sealing. */
        ENTRY_FOREIGN,
        /** The list of the batch's entries is not the one that was sealed: one was taken out, put in or moved. */
        BATCH_CHANGED,
        /** The batch does not follow from the one before. */
        CHAIN_BROKEN,
        /** The batch's seal is gone. */
        SEAL_REMOVED,
        /** The trail ends before a batch that is known to have been there. */
        TAIL_CUT,
        /** The batch that is known from outside had another hash. */
        HEAD_DIFFERS
    }

    /** @param batch the batch in question; 0 where there is none */
    public record Fault(FaultKind kind, long batch, Optional<UUID> entry) {}
}
