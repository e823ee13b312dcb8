package io.ochag.network.profile;

import io.ochag.network.LoadReport;
import io.ochag.network.staff.PostEntry;
import io.ochag.network.timeline.Stated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a profile meets what a person has done since it was last loaded. */
final class Conflicts {
    private final ProfileEntryMapper mapper;

    @Inject
    Conflicts(ProfileEntryMapper mapper) {
        this.mapper = mapper;
    }

    List<LoadReport.Conflict> of(List<Difference<?>> differences) {
        List<LoadReport.Conflict> conflicts = new ArrayList<>();
        Map<String, ProfileEntryMapper.Touched> touched =
                mapper.touched().stream().collect(Collectors.toMap(it -> it.kind() + "/" + it.code(), it -> it));
        for (Difference<?> difference : differences) {
            String kind = difference.kind().name();
            difference
                    .touches()
                    .flatMap(code -> Stream.ofNullable(touched.get(kind + "/" + code)))
                    .forEach(it -> conflicts.add(new LoadReport.Conflict(
                            kind,
                            it.code(),
                            it.leaving() ? LoadReport.Clash.WORKER_LEAVES : LoadReport.Clash.CHANGED_BY_HAND)));
            givenByHand(difference).forEach(conflicts::add);
        }
        return conflicts;
    }

    private Stream<LoadReport.Conflict> givenByHand(Difference<?> difference) {
        List<PostEntry> stated = Stream.concat(
                        difference.added().stream(),
                        difference.changed().stream().map(Stated::thing))
                .filter(PostEntry.class::isInstance)
                .map(PostEntry.class::cast)
                .toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        List<ProfileEntryMapper.GivenByHand> given = mapper.givenByHand();
        return stated.stream()
                .filter(post -> given.stream().anyMatch(it -> it.standsInTheWayOf(post)))
                .map(post ->
                        new LoadReport.Conflict(difference.kind().name(), post.code(), LoadReport.Clash.GIVEN_BY_HAND));
    }
}
