package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a merge brought into conflict and that a person has to settle: what kind of thing, and where it is.
 *
 * @param kind dotted code, module first
 * @param link path of the record within the interface, ids only
 * @param family the family that was merged into, or
 * @param person the person
 */
public record MergeMatter(
        MatterId matter,
        MergeId merge,
        @NotPersonal String module,
        @NotPersonal String kind,
        @NotPersonal String link,
        Instant foundAt,
        Optional<FamilyId> family,
        Optional<PersonId> person) {}
