package io.ochag.server.demo;

import io.ochag.families.Families;
import io.ochag.families.GroundCode;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergePersons;
import io.ochag.families.Merges;
import io.ochag.kernel.access.Actor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins a family with itself, where somebody found out. */
final class TwinMerger {
    private static final GroundCode TYPED_TWICE = new GroundCode("typed-twice");

    private final Merges merges;
    private final Families families;

    @Inject
    TwinMerger(Merges merges, Families families) {
        this.merges = merges;
        this.families = families;
    }

    void merge(Actor actor, Told twin, Told first, Map<Integer, Integer> samePersons) {
        samePersons.forEach((here, there) -> merges.mergePersons(
                actor,
                new MergePersons(
                        twin.person(here),
                        twin.version(here),
                        first.person(there),
                        first.version(there),
                        Set.of(),
                        TYPED_TWICE,
                        Optional.empty())));
        merges.mergeFamilies(
                actor,
                new MergeFamilies(
                        twin.family,
                        families.card(actor, twin.family).version(),
                        first.family,
                        families.card(actor, first.family).version(),
                        Set.of(),
                        TYPED_TWICE,
                        Optional.empty()));
    }
}
