package io.ochag.network.profile;

import io.ochag.kernel.error.DomainException;
import io.ochag.network.LoadReport;
import io.ochag.network.LoadReport.Counts;
import io.ochag.network.NetworkError;
import io.ochag.network.profile.ProfileEntryMapper.Entry;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a profile with what was stated last time, thing by thing, and writes the difference. */
final class ProfileStore {
    /** Any constant does, so long as nobody else in the database takes it: the letters "ochagnet". */
    private static final long LOCK = 0x6f636861676e6574L;

    private final ProfileEntryMapper mapper;
    private final ProfileKinds kinds;
    private final Clock clock;

    @Inject
    ProfileStore(ProfileEntryMapper mapper, ProfileKinds kinds, Clock clock) {
        this.mapper = mapper;
        this.kinds = kinds;
        this.clock = clock;
    }

    LoadReport bringInLine(Profile profile) {
        mapper.lock(LOCK);
        String known = mapper.region();
        if (known != null && !known.equals(profile.region())) {
            throw DomainException.of(NetworkError.PROFILE_OTHER_REGION);
        }
        mapper.putRegion(profile.region(), profile.name());

        Map<String, Map<String, Entry>> before = new HashMap<>();
        mapper.entries()
                .forEach(entry -> before.computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                        .put(entry.code(), entry));
        List<Difference<?>> differences = new ArrayList<>();
        for (ProfileKind<?> kind : kinds.inOrder()) {
            differences.add(Difference.of(kind, profile, before.getOrDefault(kind.name(), Map.of())));
        }
        return write(differences);
    }

    /** What is over goes first, last kinds first, so that nothing new stumbles over it. */
    private LoadReport write(List<Difference<?>> differences) {
        LocalDate today = LocalDate.now(clock);
        for (int i = differences.size() - 1; i >= 0; i--) {
            end(differences.get(i), today);
        }
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Difference<?> difference : differences) {
            put(difference, today);
            counts.put(difference.kind().name(), difference.counts());
        }
        return new LoadReport(counts);
    }

    private <T> void end(Difference<T> difference, LocalDate today) {
        for (String code : difference.ended()) {
            difference.kind().end().accept(code, today);
            mapper.end(difference.kind().name(), code, today);
        }
    }

    private <T> void put(Difference<T> difference, LocalDate today) {
        ProfileKind<T> kind = difference.kind();
        difference.changed().forEach(kind.release());
        List<T> toPut = new ArrayList<>(difference.changed());
        toPut.addAll(difference.added());
        if (toPut.isEmpty()) {
            return;
        }
        toPut.forEach(kind.put());
        mapper.put(
                kind.name(),
                toPut.stream().map(kind.code()).toArray(String[]::new),
                toPut.stream().map(Digest::of).toArray(String[]::new),
                today);
    }
}
