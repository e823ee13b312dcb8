package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.FallingDue;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.GroundCode;
import io.ochag.families.HoldId;
import io.ochag.families.LegalHold;
import io.ochag.families.LegalHolds;
import io.ochag.families.LiftHold;
import io.ochag.families.PlaceHold;
import io.ochag.families.PlanRetirement;
import io.ochag.families.Retirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.Retirements;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Legal holds, and depersonalisation after the retention term, over HTTP. */
final class RetirementRoutes implements RouteSource {
    private final LegalHolds holds;
    private final Retirements retirements;

    @Inject
    RetirementRoutes(LegalHolds holds, Retirements retirements) {
        this.holds = holds;
        this.retirements = retirements;
    }

    /** A hold to place, as it comes in. */
    record HoldBody(
            GroundCode ground,
            @NotPersonal @Nullable LocalDate until,

            @PersonalData(Kind.FREE_TEXT) @Size(max = 500) @Nullable
            String note) {
        PlaceHold command(PersonId person) {
            return new PlaceHold(person, ground, Optional.ofNullable(until), Optional.ofNullable(note));
        }

        @Override
        public String toString() {
            return "HoldBody[***]";
        }
    }

    /** A hold was placed. */
    record HoldPlaced(HoldId holdId) {}

    /** Every hold of a person. */
    record HoldList(List<LegalHold> items) {}

    /** Who is to be depersonalised when, as it comes in. */
    record PlanBody(
            @Size(min = 1, max = PlanRetirement.MOST) List<PersonId> persons,
            PlanRetirement.Ground ground,
            @NotPersonal LocalDate on) {}

    /** It was decided. */
    record RetirementPlanned(RetirementPlanId planId) {}

    @Override
    public List<Route> routes() {
        return List.of(place(), ofPerson(), lift(), due(), plan(), planned(), stop());
    }

    private Route place() {
        return Route.command(POST, "/people/{personId}/holds")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.LEGAL_HOLD)
                .summary("Запретить уничтожение данных человека", "Forbid that a person's data be destroyed")
                .body(HoldBody.class)
                .creates(HoldPlaced.class)
                .handle((call, body) ->
                        new HoldPlaced(holds.place(call.actor(), body.command(call.id(PersonId.class)))));
    }

    private Route ofPerson() {
        return Route.query(GET, "/people/{personId}/holds")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.LEGAL_HOLD)
                .summary("Запреты на уничтожение данных человека", "Legal holds of a person")
                .answers(HoldList.class)
                .handle(call -> new HoldList(holds.of(call.actor(), call.id(PersonId.class))));
    }

    private Route lift() {
        return Route.command(POST, "/holds/{holdId}/lift")
                .path("holdId", HoldId.class)
                .permission(FamiliesPermission.LEGAL_HOLD)
                .summary("Снять запрет на уничтожение данных", "Lift a legal hold")
                .body(NoteBody.class)
                .run((call, body) -> holds.lift(call.actor(), new LiftHold(call.id(HoldId.class), body.told())));
    }

    private Route due() {
        return Route.query(GET, "/falling-due")
                .permission(FamiliesPermission.RETIRE)
                .summary("Чей срок хранения прошёл", "Whose retention term is over")
                .description(
                        "Что будет стёрто и что мешает. Список собирается каждую ночь.",
                        "What would be erased, and what holds it back. The list is made every night.")
                .answersPage(FallingDue.class)
                .handle(call -> retirements.due(call.actor(), call.page()));
    }

    private Route plan() {
        return Route.command(POST, "/retirements")
                .permission(FamiliesPermission.RETIRE)
                .summary("Назначить обезличивание", "Decide that persons be depersonalised")
                .description(
                        "Исполняется в указанный день; до него решение можно отменить, после — нельзя.",
                        "It is done on that day; until then the decision can be taken back, afterwards not.")
                .body(PlanBody.class)
                .creates(RetirementPlanned.class)
                .handle((call, body) -> new RetirementPlanned(
                        retirements.plan(call.actor(), new PlanRetirement(body.persons(), body.ground(), body.on()))));
    }

    private Route planned() {
        return Route.query(GET, "/retirements")
                .permission(FamiliesPermission.RETIRE)
                .summary("Назначенные обезличивания", "Depersonalisations that are decided")
                .answersPage(Retirement.class)
                .handle(call -> retirements.planned(call.actor(), call.page()));
    }

    private Route stop() {
        return Route.command(POST, "/retirements/{retirementId}/stop")
                .path("retirementId", RetirementId.class)
                .permission(FamiliesPermission.RETIRE)
                .summary("Отменить назначенное обезличивание", "Take back the decision to depersonalise")
                .demandsVersion()
                .run(call -> retirements.stop(call.actor(), call.id(RetirementId.class), call.version()));
    }
}
