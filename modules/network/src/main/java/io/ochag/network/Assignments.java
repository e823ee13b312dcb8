package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Set;

/** Gives and ends posts. Nobody gives a post to themselves. */
public interface Assignments {
    /**
     * Gives a worker a post; a person may hold several. Needs {@link NetworkPermission#MANAGE} at the place. Failures: {@code network.post-invalid} (no
     * such worker, place, role or territory; a role that is the citizens'), {@code network.post-overlaps}, {@code network.post-of-oneself},
     * {@code access.forbidden}.
     */
    AssignmentId assign(Actor actor, Assign command);

    /**
     * Ends a post: its rights are gone from that day on. Needs {@link NetworkPermission#MANAGE} at the place. Failures: {@code access.not-found},
     * {@code version.stale}, {@code network.post-ended} when it ends earlier already, {@code network.post-invalid} when it would end before it begins,
     * {@code access.forbidden}.
     *
     * @return the new version
     */
    long end(Actor actor, End command);

    /** @param territories what a role with scope {@code MUNICIPALITIES} reaches; empty for the place's municipality */
    record Assign(StaffId staff, PlaceId place, RoleCode role, Set<TerritoryCode> territories, DateRange during) {
        public Assign {
            territories = Set.copyOf(territories);
        }
    }

    /**
     * @param to first day that no longer belongs to the post
     * @param version of the post as the caller saw it
     */
    record End(AssignmentId post, @NotPersonal LocalDate to, long version) {}
}
