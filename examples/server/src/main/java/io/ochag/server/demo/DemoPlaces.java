package io.ochag.server.demo;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.network.RoleCode;
import io.ochag.network.Staff;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The places that keep families: where a specialist has a post. */
final class DemoPlaces {
    private static final RoleCode SPECIALIST = new RoleCode("specialist");

    private final Staff staff;
    private final PlaceDirectory directory;

    @Inject
    DemoPlaces(Staff staff, PlaceDirectory directory) {
        this.staff = staff;
        this.directory = directory;
    }

    /** In an order that is always the same. */
    List<Place> all(Actor actor, LocalDate day) {
        TreeSet<PlaceId> ids = new TreeSet<>(Comparator.comparing(PlaceId::toString));
        Optional<String> after = Optional.empty();
        do {
            Page<Staff.Summary> page = staff.list(
                    actor,
                    new Staff.Search(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(SPECIALIST),
                            Optional.empty(),
                            new PageRequest(PageRequest.MOST, after)));
            for (Staff.Summary worker : page.items()) {
                staff.card(actor, new Staff.OfWorker(worker.id())).posts().forEach(post -> ids.add(post.place()));
            }
            after = page.next();
        } while (after.isPresent());
        Map<PlaceId, Place> found = directory.find(ids, day);
        List<Place> places = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(places::add));
        return places;
    }
}
