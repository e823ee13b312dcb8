package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.ActingCard;
import io.ochag.families.CorrectRepresentation;
import io.ochag.families.CorrectionReason;
import io.ochag.families.EndReason;
import io.ochag.families.EndRepresentation;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.RepresentationId;
import io.ochag.families.Representations;
import io.ochag.families.StateRepresentation;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, over HTTP. */
final class ActingRoutes implements RouteSource {
    private final Representations representations;

    @Inject
    ActingRoutes(Representations representations) {
        this.representations = representations;
    }

    /** Somebody represents a person. */
    record RepresentationStated(RepresentationId representationId) {}

    /** The end of a representation, as it comes in: the first day on which it does not hold. */
    record EndBody(@NotPersonal LocalDate from, EndReason reason) {}

    /** A correction, as it comes in. */
    record CorrectionBody(CorrectionReason reason, @Nullable RepresentationBody instead) {}

    /** A record is void. */
    record RepresentationCorrected(Optional<RepresentationId> instead) {}

    /** Who would act, how, and when, as it comes in. */
    record MayActBody(
            PersonId adultId, Act act, @NotPersonal LocalDate day) {}

    @Override
    public List<Route> routes() {
        return List.of(acting(), mayAct(), state(), limit(), deprive(), end(), correct(), guardiansNeeded());
    }

    private Route acting() {
        return Route.query(GET, "/people/{personId}/acting")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.READ)
                .summary(
                        "Кто за человека действует и за кого действует он",
                        "Who acts for a person, and for whom they act")
                .answers(ActingCard.class)
                .version(ActingCard::version)
                .handle(call -> representations.of(call.actor(), call.id(PersonId.class)));
    }

    private Route mayAct() {
        return Route.query(POST, "/people/{personId}/may-act")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.READ)
                .summary(
                        "Вправе ли взрослый действовать за человека в этот день",
                        "Whether an adult may act for a person on a day")
                .description(
                        "ASK_WORKER — не отказ: записи не решают, смотрит документы и отвечает работник.",
                        "ASK_WORKER is no refusal: the records do not decide, a worker looks at papers and answers for it.")
                .body(MayActBody.class)
                .answers(MayActView.class)
                .handle((call, body) -> MayActView.of(representations.mayAct(
                        call.actor(),
                        new MayAct.Question(body.adultId(), call.id(PersonId.class), body.act(), body.day()))));
    }

    private Route state() {
        return Route.command(POST, "/people/{personId}/representatives")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Записать, кто представляет человека", "State who represents a person")
                .description(
                        "If-Match — версия представляемого. to — первый день, когда этого уже нет.",
                        "If-Match is the version of the represented person. to is the first day without it.")
                .demandsVersion()
                .body(RepresentationBody.class)
                .creates(RepresentationStated.class)
                .handle((call, body) -> new RepresentationStated(representations.state(
                        call.actor(), new StateRepresentation(call.id(PersonId.class), call.version(), body.terms()))));
    }

    private Route limit() {
        return Route.command(POST, "/representations/{representationId}/limit")
                .path("representationId", RepresentationId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Ограничение родительских прав", "Limit a parent's rights")
                .demandsVersion()
                .body(DecisionBody.class)
                .creates(RepresentationStated.class)
                .handle((call, body) -> new RepresentationStated(representations.limit(
                        call.actor(), body.command(call.id(RepresentationId.class), call.version()))));
    }

    private Route deprive() {
        return Route.command(POST, "/representations/{representationId}/deprive")
                .path("representationId", RepresentationId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Лишение родительских прав", "Deprive a parent of the rights")
                .demandsVersion()
                .body(DecisionBody.class)
                .creates(RepresentationStated.class)
                .handle((call, body) -> new RepresentationStated(representations.deprive(
                        call.actor(), body.command(call.id(RepresentationId.class), call.version()))));
    }

    private Route end() {
        return Route.command(POST, "/representations/{representationId}/end")
                .path("representationId", RepresentationId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Прекратить представительство", "End a representation")
                .demandsVersion()
                .body(EndBody.class)
                .run((call, body) -> representations.end(
                        call.actor(),
                        new EndRepresentation(
                                call.id(RepresentationId.class), call.version(), body.from(), body.reason())));
    }

    private Route correct() {
        return Route.command(POST, "/representations/{representationId}/correct")
                .path("representationId", RepresentationId.class)
                .permission(FamiliesPermission.REPRESENT)
                .summary("Исправить запись, неверную с начала", "Correct a record that was wrong from the beginning")
                .demandsVersion()
                .body(CorrectionBody.class)
                .answers(RepresentationCorrected.class)
                .handle((call, body) -> new RepresentationCorrected(representations.correct(
                        call.actor(),
                        new CorrectRepresentation(
                                call.id(RepresentationId.class),
                                call.version(),
                                body.reason(),
                                Optional.ofNullable(body.instead()).map(RepresentationBody::terms)))));
    }

    private Route guardiansNeeded() {
        return Route.query(GET, "/guardians-needed")
                .permission(FamiliesPermission.REPRESENT)
                .summary("Каким младенцам нужен опекун", "Babies for whom a guardian is wanted")
                .description(
                        "Родителю нет 16 лет и он не в браке (СК РФ, ст. 62).",
                        "The parent is under 16 and not married (Family Code, article 62).")
                .answersPage(ActingCard.GuardianNeeded.class)
                .handle(call -> representations.guardiansNeeded(call.actor(), call.page()));
    }
}
