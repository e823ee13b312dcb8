package io.ochag.server.region;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.network.Leavings;
import io.ochag.network.RegionProfile;
import io.ochag.network.RoleCode;
import io.ochag.network.Staff;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The demo region's people and places, as tests ask for them. */
final class Volgograd {
    private final TestOchag ochag;

    Volgograd(TestOchag ochag) {
        this.ochag = ochag;
    }

    /** Everybody who works in the region, or holds a role in it, in the order of names. */
    List<StaffId> workers(Optional<RoleCode> role, Optional<PlaceId> place) {
        List<StaffId> workers = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Staff.Summary> page = ochag.get(Staff.class)
                    .list(
                            Actors.system(),
                            new Staff.Search(
                                    place,
                                    Optional.empty(),
                                    Optional.empty(),
                                    role,
                                    Optional.empty(),
                                    new PageRequest(PageRequest.MOST, after)));
            page.items().forEach(worker -> workers.add(worker.id()));
            after = page.next();
        } while (after.isPresent());
        return workers;
    }

    /** A holder of the role, in that post. */
    Actor.Staff holder(String role, int which) {
        Post post = post(role, which);
        return new Actor.Staff(post.staff(), post.id());
    }

    /** The place where a holder of the role works. */
    PlaceId placeOf(String role, int which) {
        return post(role, which).place();
    }

    static RegionProfile profile() {
        return RegionProfile.onClassPath(Volgograd.class.getClassLoader(), "regions/volgograd");
    }

    /** Somebody's post at the place. */
    AssignmentId postAt(PlaceId place) {
        StaffId worker = workers(Optional.empty(), Optional.of(place)).get(0);
        return ochag.get(StaffDirectory.class).posts(worker, TestOchag.USUAL_DAY).stream()
                .filter(post -> post.place().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Undoes a leaving that is planned for the worker. */
    void stays(StaffId worker) {
        Leavings leavings = ochag.get(Leavings.class);
        leavings
                .list(
                        Actors.system(),
                        new Leavings.Search(
                                Optional.of(Leavings.State.PLANNED),
                                new PageRequest(PageRequest.MOST, Optional.empty())))
                .items()
                .stream()
                .filter(it -> it.staff().equals(worker))
                .forEach(it -> leavings.undo(Actors.system(), new Leavings.Undo(it.id(), it.version())));
    }

    private Post post(String role, int which) {
        StaffId worker =
                workers(Optional.of(new RoleCode(role)), Optional.empty()).get(which);
        return ochag.get(StaffDirectory.class).posts(worker, TestOchag.USUAL_DAY).stream()
                .filter(post -> post.role().equals(role))
                .findFirst()
                .orElseThrow();
    }
}
