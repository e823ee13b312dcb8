package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a module that a test makes up. It knows neither aliases nor rights. */
public final class InMemoryFamilyRecords implements FamilyRecords {
    private final String module;
    private final Map<Recipient, List<Entry>> lines = new HashMap<>();
    private final Map<Set<FamilyId>, List<Entry>> conflicts = new HashMap<>();

    public InMemoryFamilyRecords(String module) {
        this.module = module;
    }

    /** Something happened to them. */
    public synchronized InMemoryFamilyRecords add(Recipient recipient, Entry entry) {
        lines.computeIfAbsent(recipient, none -> new ArrayList<>()).add(entry);
        return this;
    }

    /** This would stand in the way if the two were one. */
    public synchronized InMemoryFamilyRecords conflict(FamilyId one, FamilyId other, Entry entry) {
        conflicts.computeIfAbsent(Set.of(one, other), none -> new ArrayList<>()).add(entry);
        return this;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public synchronized List<Entry> timeline(Actor actor, Recipient recipient, Optional<Position> before, int limit) {
        return lines.getOrDefault(recipient, List.of()).stream()
                .sorted(Entry.NEWEST_FIRST)
                .filter(entry ->
                        before.map(position -> comesAfter(entry, position)).orElse(true))
                .limit(limit)
                .toList();
    }

    private static boolean comesAfter(Entry entry, Position position) {
        Entry mark = new Entry(position.id(), position.at(), "", "", "");
        return Entry.NEWEST_FIRST.compare(mark, entry) < 0;
    }

    @Override
    public List<Entry> export(Actor actor, Recipient.OfPerson person) {
        return timeline(actor, person, Optional.empty(), Integer.MAX_VALUE);
    }

    @Override
    public List<Entry> openMatters(Actor actor, Recipient recipient) {
        return List.of();
    }

    @Override
    public synchronized List<Entry> conflictsIfMerged(Actor actor, FamilyId one, FamilyId other) {
        return List.copyOf(conflicts.getOrDefault(Set.of(one, other), List.of()));
    }

    @Override
    public synchronized List<Entry> writtenSince(Actor actor, Set<FamilyId> families, Instant since) {
        return families.stream()
                .flatMap(family -> lines.getOrDefault(new Recipient.OfFamily(family), List.of()).stream())
                .filter(entry -> !entry.at().isBefore(since))
                .toList();
    }

    @Override
    public synchronized void depersonalise(Actor actor, Recipient.OfPerson person) {
        lines.remove(person);
    }
}
