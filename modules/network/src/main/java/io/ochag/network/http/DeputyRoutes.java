package io.ochag.network.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.NetworkPermission;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Deputies over HTTP. */
final class DeputyRoutes implements RouteSource {
    private final Deputies deputies;

    @Inject
    DeputyRoutes(Deputies deputies) {
        this.deputies = deputies;
    }

    /** Who acts in which post, as it comes in. */
    record AppointBody(AssignmentId post, StaffId deputy, DateRange during) {}

    /** From when on there is no deputy, as it comes in. */
    record RevokeBody(@NotPersonal LocalDate from) {}

    /** Somebody is a deputy. */
    record DeputyAppointed(DeputyId deputyId, long version) {}

    /** It ends sooner now. */
    record DeputyRevoked(DeputyId deputyId, long version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/deputies")
                        .permission(NetworkPermission.READ)
                        .queryParameter("staff", StaffId.class)
                        .queryParameter("place", PlaceId.class)
                        .queryParameter("day", LocalDate.class)
                        .summary("Кто кого замещает", "Who is whose deputy")
                        .answersPage(Deputies.Deputy.class)
                        .handle(call -> deputies.list(
                                call.actor(),
                                new Deputies.Search(
                                        call.query("staff", StaffId.class),
                                        call.query("place", PlaceId.class),
                                        call.query("day", LocalDate.class),
                                        call.page()))),
                Route.command(POST, "/deputies")
                        .permission(NetworkPermission.MANAGE)
                        .summary("Назначить заместителя", "Appoint a deputy")
                        .description(
                                "В эти дни заместитель может выбрать эту должность при входе. during.to — первый день, когда этого уже нет.",
                                "On these days the deputy may choose the post at sign-in. during.to is the first day without it.")
                        .body(AppointBody.class)
                        .creates(DeputyAppointed.class)
                        .handle((call, body) -> new DeputyAppointed(
                                deputies.appoint(
                                        call.actor(), new Deputies.Appoint(body.post(), body.deputy(), body.during())),
                                1)),
                Route.command(POST, "/deputies/{deputyId}/revoke")
                        .path("deputyId", DeputyId.class)
                        .permission(NetworkPermission.MANAGE)
                        .summary("Завершить замещение раньше", "End a deputy sooner")
                        .demandsVersion()
                        .body(RevokeBody.class)
                        .answers(DeputyRevoked.class)
                        .version(DeputyRevoked::version)
                        .handle((call, body) -> {
                            DeputyId deputy = call.id(DeputyId.class);
                            return new DeputyRevoked(
                                    deputy,
                                    deputies.revoke(
                                            call.actor(), new Deputies.Revoke(deputy, body.from(), call.version())));
                        }));
    }
}
