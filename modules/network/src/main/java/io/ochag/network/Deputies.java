package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who acts in somebody's post for some days. A deputy chooses the post at sign-in; rights are then that post's alone, and the audit trail shows the
 * deputy in that post. It ends by itself after its last day.
 */
public interface Deputies {
    /**
     * Makes a worker a deputy in a post. Needs {@link NetworkPermission#MANAGE} at the post's place. How many may act in one post at a time is the
     * role's to say ({@code deputies}, usually one). Failures: {@code access.not-found} for a post that is not there; {@code access.forbidden};
     * {@code network.deputy-invalid} (no such worker on these days, the holder, days without an end, in the past or outside of the post's);
     * {@code network.post-of-oneself} for whoever would give a post to themselves; {@code network.deputy-overlaps} when on one of the days the post
     * has as many deputies as its role allows, or this one already.
     */
    DeputyId appoint(Actor actor, Appoint command);

    /**
     * Ends it sooner: from that day on the deputy has no rights in the post. Needs {@link NetworkPermission#MANAGE} at the post's place. Failures:
     * {@code access.not-found}, {@code access.forbidden}, {@code version.stale}, {@code network.deputy-ended} when it ends earlier already,
     * {@code network.deputy-invalid} for a day in the past.
     *
     * @return the new version
     */
    long revoke(Actor actor, Revoke command);

    /**
     * Deputies by their first day, the latest first. Needs {@link NetworkPermission#READ}; who may read at some places sees the posts of those places.
     * Failure: {@code access.forbidden}.
     */
    Page<Deputy> list(Actor actor, Search query);

    /** @param during from the first day to the first that is no longer the deputy's; it must have an end */
    record Appoint(AssignmentId post, StaffId deputy, DateRange during) {}

    /**
     * @param from first day without the deputy
     * @param version as the caller saw it
     */
    record Revoke(DeputyId deputy, @NotPersonal LocalDate from, long version) {}

    /**
     * @param staff the deputy or the one whose post it is
     * @param place where the post is
     * @param day on which it holds; of all times where it is not given
     */
    record Search(
            Optional<StaffId> staff,
            Optional<PlaceId> place,
            @NotPersonal Optional<LocalDate> day,
            PageRequest page) {}

    /**
     * A deputy in a post.
     *
     * @param holder whose post it is
     * @param version to be given back with a command
     */
    record Deputy(
            DeputyId id,
            AssignmentId post,
            StaffId holder,
            PersonName holderName,
            StaffId deputy,
            PersonName deputyName,
            PlaceId place,
            @NotPersonal String placeName,
            RoleCode role,
            @NotPersonal String roleName,
            DateRange during,
            long version) {}
}
