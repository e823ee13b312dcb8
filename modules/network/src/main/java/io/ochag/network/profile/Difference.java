package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.LoadReport;
import io.ochag.network.timeline.Stated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one kind of thing needs to follow a profile.
 *
 * @param unchanged codes of what is stated as it was
 * @param incomplete those of them whose components were not noted last time
 */
record Difference<T extends Record>(
        ProfileKind<T> kind,
        List<T> added,
        List<Stated<T>> changed,
        @NotPersonal Set<String> unchanged,
        List<T> incomplete,
        @NotPersonal List<String> ended) {
    static <T extends Record> Difference<T> of(
            ProfileKind<T> kind, Profile profile, Map<String, ProfileEntryMapper.Entry> before) {
        List<T> added = new ArrayList<>();
        List<Stated<T>> changed = new ArrayList<>();
        Set<String> unchanged = new HashSet<>();
        List<T> incomplete = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        for (T thing : kind.stated().apply(profile)) {
            String code = kind.code().apply(thing);
            stated.add(code);
            ProfileEntryMapper.Entry entry = before.get(code);
            if (entry == null) {
                added.add(thing);
            } else if (entry.ended()) {
                changed.add(Stated.anew(thing));
            } else if (!entry.digest().equals(Digest.of(thing))) {
                changed.add(new Stated<>(thing, changedComponents(thing, entry)));
            } else {
                unchanged.add(code);
                if (entry.fields() == null) {
                    incomplete.add(thing);
                }
            }
        }
        List<String> ended = before.values().stream()
                .filter(entry -> !entry.ended() && !stated.contains(entry.code()))
                .map(ProfileEntryMapper.Entry::code)
                .sorted()
                .toList();
        return new Difference<>(kind, added, changed, unchanged, incomplete, ended);
    }

    private static Optional<Set<String>> changedComponents(Record thing, ProfileEntryMapper.Entry entry) {
        return Optional.ofNullable(entry.fields()).map(known -> {
            Set<String> before = Set.of(known);
            return Arrays.stream(Digest.ofComponents(thing))
                    .filter(component -> !before.contains(component))
                    .map(component -> component.substring(0, component.indexOf(':')))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    LoadReport.Counts counts() {
        return new LoadReport.Counts(added.size(), changed.size(), unchanged.size(), ended.size());
    }

    Stream<LoadReport.Change> changes() {
        return Stream.of(
                        added.stream().map(it -> change(kind.code().apply(it), LoadReport.How.ADDED, Set.of())),
                        changed.stream()
                                .map(it -> change(
                                        kind.code().apply(it.thing()),
                                        LoadReport.How.CHANGED,
                                        ProfileKeys.of(it.changed().orElse(Set.of())))),
                        ended.stream().map(code -> change(code, LoadReport.How.ENDED, Set.of())))
                .flatMap(changes -> changes);
    }

    private LoadReport.Change change(String code, LoadReport.How how, Set<String> fields) {
        return new LoadReport.Change(kind.name(), code, how, fields);
    }

    /** Codes of what will be written otherwise than it is. */
    Stream<String> touches() {
        return Stream.concat(changed.stream().map(it -> kind.code().apply(it.thing())), ended.stream());
    }
}
