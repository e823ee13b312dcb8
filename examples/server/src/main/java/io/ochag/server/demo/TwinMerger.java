package io.ochag.server.demo;

import io.ochag.families.FamilyMergePreview;
import io.ochag.families.GroundCode;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergePersons;
import io.ochag.families.Merges;
import io.ochag.families.PersonMergePreview;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins a family with itself, where somebody found out. */
final class TwinMerger {
    private static final GroundCode TYPED_TWICE = new GroundCode("typed-twice");

    private final Merges merges;

    @Inject
    TwinMerger(Merges merges) {
        this.merges = merges;
    }

    void merge(Actor actor, Told twin, Told first, Map<Integer, Integer> samePersons) {
        samePersons.forEach((here, there) -> persons(actor, twin.person(here), first.person(there)));
        FamilyMergePreview seen = merges.previewFamilies(actor, twin.family, first.family);
        merges.mergeFamilies(
                actor,
                new MergeFamilies(
                        twin.family,
                        seen.merged().version(),
                        first.family,
                        seen.into().version(),
                        Set.of(),
                        TYPED_TWICE,
                        Optional.empty()));
    }

    private void persons(Actor actor, PersonId merged, PersonId into) {
        PersonMergePreview seen = merges.previewPersons(actor, merged, into);
        merges.mergePersons(
                actor,
                new MergePersons(
                        merged,
                        seen.merged().version(),
                        into,
                        seen.into().version(),
                        Set.of(),
                        TYPED_TWICE,
                        Optional.empty()));
    }
}
