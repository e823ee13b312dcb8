package io.ochag.families;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far an import has come.
 *
 * @param reason code of what stopped it, where nobody did
 * @param reasonAt where in the mapping the reason is, as JSON pointers
 * @param total rows under the header; empty until they have been counted
 * @param seen rows that are dealt with; the three counts are of families
 */
public record ImportStatus(
        ImportId id,
        PlaceId place,
        RegisterCode register,
        State state,
        Optional<Mode> mode,
        boolean duplicateCheck,
        @NotPersonal Optional<String> reason,
        @NotPersonal List<String> reasonAt,
        Optional<Long> total,
        long seen,
        long accepted,
        long duplicates,
        long rejected,
        Instant begunAt,
        long version) {
    public ImportStatus {
        reasonAt = List.copyOf(reasonAt);
    }

    /** Where it stands. */
    public enum State {
        /** Pieces of the file are awaited. */
        LOADING,
        /** The file is there; nothing has been started. */
        READY,
        RUNNING,
        /** By somebody, or by itself with a reason: it can go on. */
        STOPPED,
        DONE,
        /** The file or the mapping cannot be used. */
        FAILED
    }

    /** What a run does. */
    public enum Mode {
        /** Everything but keep it. */
        DRY_RUN,
        APPLY
    }
}
