package io.ochag.families.http;

import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.Capacities;
import io.ochag.families.CapacityId;
import io.ochag.families.CorrectionReason;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ParentConflictId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Capacity and parents at odds, over HTTP. */
final class CapacityRoutes implements RouteSource {
    private final Capacities capacities;

    @Inject
    CapacityRoutes(Capacities capacities) {
        this.capacities = capacities;
    }

    /** Something about somebody's capacity is recorded. */
    record CapacityStated(CapacityId capacityId) {}

    /** Why a statement was wrong, as it comes in. */
    record WithdrawBody(CorrectionReason reason) {}

    /** It is marked that parents are at odds. */
    record ConflictStated(ParentConflictId conflictId) {}

    /** The first day without the mark, as it comes in. */
    record ConflictEndBody(@NotPersonal LocalDate from) {}

    @Override
    public List<Route> routes() {
        return List.of(state(), withdraw(), stateConflict(), endConflict());
    }

    private Route state() {
        return Route.command(POST, "/people/{personId}/capacity")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary(
                        "Записать брак, эмансипацию или недееспособность", "State marriage, emancipation or incapacity")
                .demandsVersion()
                .body(CapacityBody.class)
                .creates(CapacityStated.class)
                .handle((call, body) -> new CapacityStated(
                        capacities.state(call.actor(), body.command(call.id(PersonId.class), call.version()))));
    }

    private Route withdraw() {
        return Route.command(POST, "/people/{personId}/capacity/{capacityId}/withdraw")
                .path("personId", PersonId.class)
                .path("capacityId", CapacityId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Признать запись о дееспособности неверной", "Declare a statement about capacity void")
                .demandsVersion()
                .body(WithdrawBody.class)
                .run((call, body) -> capacities.withdraw(
                        call.actor(),
                        new Capacities.WithdrawCapacity(
                                call.id(CapacityId.class), call.id(PersonId.class), call.version(), body.reason())));
    }

    private Route stateConflict() {
        return Route.command(POST, "/people/{personId}/parent-conflicts")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Отметить спор родителей о ребёнке", "Mark that a child's parents are at odds")
                .demandsVersion()
                .body(ConflictBody.class)
                .creates(ConflictStated.class)
                .handle((call, body) -> new ConflictStated(
                        capacities.stateConflict(call.actor(), body.command(call.id(PersonId.class), call.version()))));
    }

    private Route endConflict() {
        return Route.command(POST, "/people/{personId}/parent-conflicts/{conflictId}/end")
                .path("personId", PersonId.class)
                .path("conflictId", ParentConflictId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Снять отметку о споре родителей", "End the mark that parents are at odds")
                .demandsVersion()
                .body(ConflictEndBody.class)
                .run((call, body) -> capacities.endConflict(
                        call.actor(),
                        new Capacities.EndConflict(
                                call.id(ParentConflictId.class),
                                call.id(PersonId.class),
                                call.version(),
                                body.from())));
    }
}
