package io.ochag.network.profile;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkError;
import io.ochag.network.announcement.Announcements;
import io.ochag.network.timeline.Stated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a profile with what was stated last time, thing by thing, and writes the difference. */
final class ProfileStore {
    /** Any constant does, so long as nobody else in the database takes it: the letters "ochagnet". */
    private static final long LOCK = 0x6f636861676e6574L;

    private final ProfileEntryMapper mapper;
    private final ProfileKinds kinds;
    private final Conflicts conflicts;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    ProfileStore(
            ProfileEntryMapper mapper,
            ProfileKinds kinds,
            Conflicts conflicts,
            Announcements announcements,
            Clock clock) {
        this.mapper = mapper;
        this.kinds = kinds;
        this.conflicts = conflicts;
        this.announcements = announcements;
        this.clock = clock;
    }

    LoadReport preview(Profile profile) {
        requireThisRegion(profile);
        return report(differences(profile));
    }

    LoadReport bringInLine(Actor actor, Profile profile) {
        mapper.lock(LOCK);
        requireThisRegion(profile);
        mapper.putRegion(profile.region(), profile.name());
        List<Difference<?>> differences = differences(profile);
        LoadReport report = report(differences);
        write(differences);
        announcements.publishDue(actor);
        return report;
    }

    private void requireThisRegion(Profile profile) {
        String known = mapper.region();
        if (known != null && !known.equals(profile.region())) {
            throw DomainException.of(NetworkError.PROFILE_OTHER_REGION);
        }
    }

    private List<Difference<?>> differences(Profile profile) {
        Map<String, Map<String, ProfileEntryMapper.Entry>> before = new HashMap<>();
        mapper.entries()
                .forEach(entry -> before.computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                        .put(entry.code(), entry));
        List<Difference<?>> differences = new ArrayList<>();
        for (ProfileKind<?> kind : kinds.inOrder()) {
            differences.add(Difference.of(kind, profile, before.getOrDefault(kind.name(), Map.of())));
        }
        return differences;
    }

    private LoadReport report(List<Difference<?>> differences) {
        Map<String, LoadReport.Counts> counts = new LinkedHashMap<>();
        List<LoadReport.Change> changes = new ArrayList<>();
        for (Difference<?> difference : differences) {
            counts.put(difference.kind().name(), difference.counts());
            difference.changes().forEach(changes::add);
        }
        return new LoadReport(counts, changes, conflicts.of(differences));
    }

    /** What is over goes first, last kinds first, so that nothing new stumbles over it. */
    private void write(List<Difference<?>> differences) {
        LocalDate today = LocalDate.now(clock);
        for (int i = differences.size() - 1; i >= 0; i--) {
            end(differences.get(i), today);
        }
        differences.forEach(difference -> put(difference, today));
        announcements.mark(
                codes(differences, ProfileKinds.PLACE),
                codes(differences, ProfileKinds.STAFF),
                codes(differences, ProfileKinds.POST));
    }

    private static Set<String> codes(List<Difference<?>> differences, String kind) {
        return differences.stream()
                .filter(difference -> difference.kind().name().equals(kind))
                .flatMap(Difference::changes)
                .map(LoadReport.Change::code)
                .collect(Collectors.toSet());
    }

    private <T extends Record> void end(Difference<T> difference, LocalDate today) {
        for (String code : difference.ended()) {
            difference.kind().end().accept(code, today);
            mapper.end(difference.kind().name(), code, today);
        }
    }

    private <T extends Record> void put(Difference<T> difference, LocalDate today) {
        ProfileKind<T> kind = difference.kind();
        List<Stated<T>> toPut = new ArrayList<>(difference.changed());
        difference.added().forEach(it -> toPut.add(Stated.anew(it)));
        if (!toPut.isEmpty()) {
            kind.put().accept(toPut, today);
            List<T> things = toPut.stream().map(Stated::thing).toList();
            mapper.put(
                    kind.name(),
                    codes(kind, things),
                    things.stream().map(Digest::of).toArray(String[]::new),
                    components(things),
                    today);
        }
        if (!difference.incomplete().isEmpty()) {
            mapper.complete(kind.name(), codes(kind, difference.incomplete()), components(difference.incomplete()));
        }
    }

    private static <T extends Record> String[] codes(ProfileKind<T> kind, List<T> things) {
        return things.stream().map(kind.code()).toArray(String[]::new);
    }

    private static String[] components(List<? extends Record> things) {
        return things.stream()
                .map(it -> String.join(" ", Digest.ofComponents(it)))
                .toArray(String[]::new);
    }
}
