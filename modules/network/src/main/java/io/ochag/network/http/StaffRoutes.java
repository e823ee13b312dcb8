package io.ochag.network.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.Assignments;
import io.ochag.network.Assignments.End;
import io.ochag.network.NetworkPermission;
import io.ochag.network.RoleCode;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.Staff;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Workers and posts over HTTP. */
final class StaffRoutes implements RouteSource {
    private final Staff staff;
    private final Assignments assignments;

    @Inject
    StaffRoutes(Staff staff, Assignments assignments) {
        this.staff = staff;
        this.assignments = assignments;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/staff")
                        .permission(NetworkPermission.READ)
                        .queryParameter("place", PlaceId.class)
                        .queryParameter("network", NetworkCode.class)
                        .queryParameter("profile", SpecialistProfile.class)
                        .queryParameter("role", RoleCode.class)
                        .queryParameter("day", LocalDate.class)
                        .summary("Работники", "Workers")
                        .answersPage(Staff.Summary.class)
                        .handle(call -> staff.list(
                                call.actor(),
                                new Staff.Search(
                                        call.query("place", PlaceId.class),
                                        call.query("network", NetworkCode.class),
                                        call.query("profile", SpecialistProfile.class),
                                        call.query("role", RoleCode.class),
                                        call.query("day", LocalDate.class),
                                        call.page()))),
                Route.query(GET, "/staff/{staffId}")
                        .path("staffId", StaffId.class)
                        .permission(NetworkPermission.READ)
                        .summary("Карточка работника", "A worker's card")
                        .answers(Staff.Card.class)
                        .handle(call -> staff.card(call.actor(), new Staff.OfWorker(call.id(StaffId.class)))),
                Route.command(POST, "/assignments")
                        .permission(NetworkPermission.MANAGE)
                        .summary("Назначить на должность", "Give a post")
                        .body(AssignBody.class)
                        .creates(PostGiven.class)
                        .handle((call, body) -> new PostGiven(assignments.assign(call.actor(), body.command()), 1)),
                Route.command(POST, "/assignments/{assignmentId}/end")
                        .path("assignmentId", AssignmentId.class)
                        .permission(NetworkPermission.MANAGE)
                        .summary("Завершить должность", "End a post")
                        .description(
                                "to — первый день, когда прав по этой должности уже нет.",
                                "to is the first day on which the post gives no rights.")
                        .demandsVersion()
                        .body(EndBody.class)
                        .answers(PostEnded.class)
                        .version(PostEnded::version)
                        .handle((call, body) -> {
                            AssignmentId post = call.id(AssignmentId.class);
                            long version = assignments.end(call.actor(), new End(post, body.to(), call.version()));
                            return new PostEnded(post, version);
                        }));
    }
}
