package io.ochag.network.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the components of a statement are called in the files of a profile. */
final class ProfileKeys {
    private static final Map<String, String> OTHERWISE = Map.of(
            "above", "under",
            "closures", "closed",
            "during", "from-to",
            "municipality", "territory",
            "weeks", "hours");

    private ProfileKeys() {}

    static Set<String> of(Set<String> components) {
        return components.stream()
                .map(it -> OTHERWISE.getOrDefault(it, hyphenated(it)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String hyphenated(String component) {
        return component.replaceAll("(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
    }
}
