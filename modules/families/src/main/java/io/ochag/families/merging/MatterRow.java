package io.ochag.families.merging;

import io.ochag.families.MatterId;
import io.ochag.families.MergeId;
import io.ochag.families.MergeMatter;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A matter of a standing merge. */
record MatterRow(
        MatterId id,
        MergeId mergeId,
        MergeKind kind,
        UUID intoId,
        @NotPersonal String module,
        @NotPersonal String entryKind,
        @NotPersonal String link,
        Instant foundAt) {
    MergeMatter shown() {
        return new MergeMatter(
                id,
                mergeId,
                module,
                entryKind,
                link,
                foundAt,
                kind == MergeKind.FAMILY ? Optional.of(new FamilyId(intoId)) : Optional.empty(),
                kind == MergeKind.PERSON ? Optional.of(new PersonId(intoId)) : Optional.empty());
    }
}
