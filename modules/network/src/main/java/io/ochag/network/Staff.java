package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people who work with families. */
public interface Staff {
    /** Workers on a day by surname. Needs {@link NetworkPermission#READ}; failure: {@code access.forbidden}. */
    Page<Summary> list(Actor actor, Search query);

    /**
     * One worker with all posts, also those of the past and to come. Needs {@link NetworkPermission#READ}; failures: {@code access.forbidden},
     * {@code access.not-found}.
     */
    Card card(Actor actor, OfWorker query);

    /**
     * @param place who has a post there on that day
     * @param network who has a post in it on that day
     * @param role who has a post with it on that day
     * @param day today where it is not given
     */
    record Search(
            Optional<PlaceId> place,
            Optional<NetworkCode> network,
            Optional<SpecialistProfile> profile,
            Optional<RoleCode> role,
            @NotPersonal Optional<LocalDate> day,
            PageRequest page) {}

    /** Which worker. */
    record OfWorker(StaffId staff) {}

    /** A worker in a list. */
    record Summary(StaffId id, PersonName name, Set<SpecialistProfile> profiles) {}

    /** @param posts the earliest first */
    record Card(Summary summary, DateRange validity, List<Post> posts) {}

    /**
     * A worker's post.
     *
     * @param territories what a role with scope {@code MUNICIPALITIES} reaches; empty for the place's municipality
     * @param version to be given back with a command
     */
    record Post(
            AssignmentId id,
            PlaceId place,
            @NotPersonal String placeName,
            RoleCode role,
            @NotPersonal String roleName,
            Set<TerritoryCode> territories,
            DateRange during,
            long version) {}
}
