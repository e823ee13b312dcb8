package io.ochag.network;

import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What loading a profile did, or would do.
 *
 * @param byKind kind of thing, such as {@code place}, to its counts
 * @param changes everything that is not as it was, in the order in which kinds refer to each other
 * @param conflicts what a person has done meanwhile and the profile says otherwise
 */
public record LoadReport(@NotPersonal Map<String, Counts> byKind, List<Change> changes, List<Conflict> conflicts) {
    public LoadReport {
        byKind = Map.copyOf(byKind);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
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

    /**
     * One thing that the profile adds, states otherwise or no longer states.
     *
     * @param code as in the profile; of a post the worker's, a slash, then the post's own or place and role
     * @param fields keys that are stated otherwise; empty where that is not known, because an older version loaded it last or it comes back
     */
    public record Change(
            @NotPersonal String kind,
            @NotPersonal String code,
            How how,
            @NotPersonal Set<String> fields) {
        public Change {
            fields = Set.copyOf(fields);
        }
    }

    /** What happens to a thing. */
    public enum How {
        ADDED,
        CHANGED,
        ENDED
    }

    /** A statement that meets what a person has done since the last loading. */
    public record Conflict(
            @NotPersonal String kind, @NotPersonal String code, Clash clash) {}

    /** How a statement and a hand-made change meet. */
    public enum Clash {
        /** The statement changed and so did the thing by hand. Its dates stay as a person left them unless the statement's own dates changed. */
        CHANGED_BY_HAND,
        /** The worker has left or is about to. The statement is followed, but does not bring the worker back unless its dates changed. */
        WORKER_LEAVES,
        /** A post given by hand is the same on some of the same days: loading is refused with {@code network.post-overlaps}. */
        GIVEN_BY_HAND
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
