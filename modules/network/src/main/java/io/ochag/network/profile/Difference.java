package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.LoadReport.Counts;
import io.ochag.network.profile.ProfileEntryMapper.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one kind of thing needs to follow a profile. */
record Difference<T>(
        ProfileKind<T> kind,
        List<T> added,
        List<T> changed,
        int unchanged,
        @NotPersonal List<String> ended) {

    static <T> Difference<T> of(ProfileKind<T> kind, Profile profile, Map<String, Entry> before) {
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        int unchanged = 0;
        Set<String> stated = new HashSet<>();
        for (T thing : kind.stated().apply(profile)) {
            String code = kind.code().apply(thing);
            stated.add(code);
            Entry entry = before.get(code);
            if (entry == null) {
                added.add(thing);
            } else if (entry.ended() || !entry.digest().equals(Digest.of(thing))) {
                changed.add(thing);
            } else {
                unchanged++;
            }
        }
        List<String> ended = before.values().stream()
                .filter(entry -> !entry.ended() && !stated.contains(entry.code()))
                .map(Entry::code)
                .sorted()
                .toList();
        return new Difference<>(kind, added, changed, unchanged, ended);
    }

    Counts counts() {
        return new Counts(added.size(), changed.size(), unchanged, ended.size());
    }
}
