package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.ModuleEntry;
import io.ochag.families.Timelines;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;

/** Timelines over HTTP. */
final class TimelineRoutes implements RouteSource {
    private final Timelines timelines;

    @Inject
    TimelineRoutes(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/families/{familyId}/timeline")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Что было с семьёй", "What happened to a family")
                        .description(
                                "Из всех модулей, новое первым; каждый показывает то, что вам можно видеть.",
                                "Out of every module, newest first; each shows what you may see of it.")
                        .answersPage(ModuleEntry.class)
                        .handle(call -> timelines.ofFamily(call.actor(), call.id(FamilyId.class), call.page())),
                Route.query(GET, "/people/{personId}/timeline")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Что было с человеком", "What happened to a person")
                        .answersPage(ModuleEntry.class)
                        .handle(call -> timelines.ofPerson(call.actor(), call.id(PersonId.class), call.page())));
    }
}
