package io.ochag.network.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.NetworkPermission;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Workers who leave, over HTTP. */
final class LeavingRoutes implements RouteSource {
    private final Leavings leavings;

    @Inject
    LeavingRoutes(Leavings leavings) {
        this.leavings = leavings;
    }

    /** Who leaves when, as it comes in. */
    record LeaveBody(StaffId staff, @NotPersonal LocalDate lastDay) {}

    /** What is handed over to whom, as it comes in. */
    record HandOverBody(
            @NotPersonal @Size(max = 80) String code,
            StaffId successor,
            @NotPersonal LocalDate from) {}

    /** A leaving is planned or done. */
    record LeavingMade(LeavingId leavingId, Leavings.State state, long version) {
        static LeavingMade of(Leavings.Leaving leaving) {
            return new LeavingMade(leaving.id(), leaving.state(), leaving.version());
        }
    }

    /** A leaving is undone. */
    record LeavingUndone(LeavingId leavingId, long version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/leavings")
                        .permission(NetworkPermission.MANAGE)
                        .queryParameter("state", Leavings.State.class)
                        .summary("Увольнения", "Leavings")
                        .answersPage(Leavings.Leaving.class)
                        .handle(call -> leavings.list(
                                call.actor(),
                                new Leavings.Search(call.query("state", Leavings.State.class), call.page()))),
                Route.query(GET, "/staff/{staffId}/open-matters")
                        .path("staffId", StaffId.class)
                        .permission(NetworkPermission.MANAGE)
                        .queryParameter("lastDay", LocalDate.class)
                        .summary("Что осталось бы без работника", "What would be left without a worker")
                        .answers(Leavings.Checklist.class)
                        .handle(call -> leavings.checklist(
                                call.actor(),
                                new Leavings.OfWorker(call.id(StaffId.class), call.query("lastDay", LocalDate.class)))),
                Route.command(POST, "/staff/{staffId}/hand-over")
                        .path("staffId", StaffId.class)
                        .permission(NetworkPermission.MANAGE)
                        .summary("Передать дела другому работнику", "Hand matters over to another worker")
                        .body(HandOverBody.class)
                        .run((call, body) -> leavings.handOver(
                                call.actor(),
                                new Leavings.HandOver(
                                        call.id(StaffId.class), body.code(), body.successor(), body.from()))),
                Route.command(POST, "/leavings")
                        .permission(NetworkPermission.MANAGE)
                        .summary("Уволить работника", "Let a worker go")
                        .description(
                                "lastDay — последний рабочий день. Пока он не прошёл, увольнение намечено и его можно отменить; "
                                        + "завершится оно, когда за работником не останется дел.",
                                "lastDay is the last day of work. Until it is over the leaving is planned and can be undone; it is done when "
                                        + "nothing waits for the worker.")
                        .body(LeaveBody.class)
                        .creates(LeavingMade.class)
                        .version(LeavingMade::version)
                        .handle((call, body) -> LeavingMade.of(
                                leavings.leave(call.actor(), new Leavings.Leave(body.staff(), body.lastDay())))),
                Route.command(POST, "/leavings/{leavingId}/undo")
                        .path("leavingId", LeavingId.class)
                        .permission(NetworkPermission.MANAGE)
                        .summary("Отменить увольнение", "Undo a leaving")
                        .demandsVersion()
                        .answers(LeavingUndone.class)
                        .version(LeavingUndone::version)
                        .handle(call -> {
                            LeavingId leaving = call.id(LeavingId.class);
                            return new LeavingUndone(
                                    leaving, leavings.undo(call.actor(), new Leavings.Undo(leaving, call.version())));
                        }));
    }
}
