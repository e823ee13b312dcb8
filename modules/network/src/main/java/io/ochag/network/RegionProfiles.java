package io.ochag.network;

import io.ochag.kernel.access.Actor;

/** Loads a region from its profile. */
public interface RegionProfiles {
    /**
     * Tells what {@link #load} would do now, and does nothing. Needs and refuses what loading does, but for {@code network.post-overlaps}, which is
     * among the conflicts.
     */
    LoadReport preview(Actor actor, RegionProfile profile);

    /**
     * Brings the database in line with the profile, all of it or nothing. The same profile again changes nothing. A thing is known by its code: what
     * is stated otherwise than at the last loading is updated, what is no longer stated ends on this day and is never deleted, what was done by hand
     * to a thing whose statement stays the same is kept. Two loadings at once run one after the other. What a place, a room or a role was before
     * stays as its history; what is stated otherwise holds from the day of loading, or from the day that the statement names.
     *
     * <p>Publishes {@link PlaceOpened}, {@link PlaceClosed}, {@link PostAssigned}, {@link PostEnded} and what corrects them, as of their real days.
     *
     * <p>Needs {@link NetworkPermission#MANAGE} for the whole region. Failures: {@code network.profile-invalid} with every mistake, its file and line;
     * {@code network.profile-other-region}; {@code network.post-overlaps} when a post given by hand stands in the way; {@code access.forbidden}.
     */
    LoadReport load(Actor actor, RegionProfile profile);
}
