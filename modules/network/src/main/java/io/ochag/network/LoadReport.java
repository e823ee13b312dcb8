package io.ochag.network;

import io.ochag.kernel.person.NotPersonal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What loading a profile did.
 *
 * @param byKind kind of thing, such as {@code place}, to its counts
 */
public record LoadReport(@NotPersonal Map<String, Counts> byKind) {
    public LoadReport {
        byKind = Map.copyOf(byKind);
    }

    /**
     * @param added in the profile for the first time
     * @param changed stated otherwise than when last loaded
     * @param unchanged stated as when last loaded, whatever was done by hand since
     * @param ended no longer in the profile, so over as of the day of loading
     */
    public record Counts(int added, int changed, int unchanged, int ended) {
        Counts plus(Counts other) {
            return new Counts(
                    added + other.added, changed + other.changed, unchanged + other.unchanged, ended + other.ended);
        }

        public boolean nothingDone() {
            return added + changed + ended == 0;
        }
    }

    public Counts total() {
        return byKind.values().stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
    }

    /** One line for the person who starts a server. */
    @Override
    public String toString() {
        return "LoadReport" + new TreeMap<>(byKind);
    }
}
