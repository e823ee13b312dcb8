package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What was so over the years: of a place, and of the posts at it. How a place was on one day is {@link Places#card}'s to tell. */
public interface History {
    /**
     * Everything that changed about a place, in the order of days. Needs {@link NetworkPermission#READ}; failures: {@code access.forbidden},
     * {@code access.not-found}.
     */
    Page<PlaceChange> placeChanges(Actor actor, OfPlace query);

    /**
     * Who held which post at a place, also those of the past and to come, by the first day. Needs {@link NetworkPermission#READ} at the place;
     * failures: {@code access.forbidden}, {@code access.not-found}.
     */
    Page<PostHeld> staffing(Actor actor, Staffing query);

    /** Which place. */
    record OfPlace(PlaceId place, PageRequest page) {}

    /** @param day on which the post was held; of all times where it is not given */
    record Staffing(PlaceId place, @NotPersonal Optional<LocalDate> day, PageRequest page) {}

    /**
     * One change.
     *
     * @param day from which it is so
     * @param room whose it is, where it is about a room
     * @param before what was so; absent where nothing was, or where it is no short text (hours)
     * @param after what is so since
     */
    record PlaceChange(
            @NotPersonal LocalDate day,
            Kind kind,
            @NotPersonal Optional<String> room,
            @NotPersonal Optional<String> before,
            @NotPersonal Optional<String> after) {
        /** What changed. */
        public enum Kind {
            OPENED,
            CLOSED,
            RENAMED,
            /** Another address. */
            MOVED,
            /** Another organisation. */
            HANDED_TO,
            NETWORK,
            TERRITORY,
            LEVEL,
            /** Another place above it in the network. */
            UNDER,
            HOURS,
            /** Days closed though the week says otherwise: the reason. */
            CLOSED_DAYS,
            ROOM_ADDED,
            ROOM_ENDED,
            ROOM_RENAMED,
            ROOM_CAPACITY
        }
    }

    /**
     * A post at a place.
     *
     * @param partOf the post that this is an earlier part of, when it had another place, role or reach
     */
    record PostHeld(
            AssignmentId id,
            StaffId staff,
            PersonName name,
            RoleCode role,
            @NotPersonal String roleName,
            Set<TerritoryCode> territories,
            DateRange during,
            Optional<AssignmentId> partOf) {}
}
