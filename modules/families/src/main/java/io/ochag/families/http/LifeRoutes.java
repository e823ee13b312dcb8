package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.LifeEvents;
import io.ochag.families.LifeEvents.Birth;
import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.LifeEvents.Death;
import io.ochag.families.LifeEvents.Newborn;
import io.ochag.families.LifeEvents.PlaceInCare;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.LifeEvents.Return;
import io.ochag.families.PlacementId;
import io.ochag.families.Pregnancies;
import io.ochag.families.Pregnancies.Ended;
import io.ochag.families.Pregnancies.Expecting;
import io.ochag.families.PregnancyId;
import io.ochag.families.Recorded;
import io.ochag.families.Sex;
import io.ochag.families.http.HouseholdRoutes.FamilyChanged;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to people, over HTTP. */
final class LifeRoutes implements RouteSource {
    private final LifeEvents life;
    private final Pregnancies pregnancies;

    @Inject
    LifeRoutes(LifeEvents life, Pregnancies pregnancies) {
        this.life = life;
        this.pregnancies = pregnancies;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/families/{familyId}/births")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Записать рождение", "Record a birth")
                        .description(
                                "Одного или нескольких детей. Имя можно дать позже: пока его нет, в записи стоит слово «Ребёнок».",
                                "Of one or several children. The name may come later; until then a word stands for it.")
                        .demandsVersion()
                        .body(BirthBody.class)
                        .creates(LifeEvents.Born.class)
                        .located(born -> "/families/" + born.family())
                        .handle((call, body) ->
                                life.birth(call.actor(), body.command(call.id(FamilyId.class), call.version()))),
                Route.command(POST, "/people/{personId}/death")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Записать смерть", "Record a death")
                        .description(
                                "Членство в семьях заканчивается этим днём; всё, что уходит этим семьям само, останавливается.",
                                "Memberships end with that day; everything that goes to these families by itself stops.")
                        .demandsVersion()
                        .body(DeathBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, life.died(call.actor(), body.command(person, call.version())));
                        }),
                Route.query(GET, "/families/{familyId}/care")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Дети семьи, живущие вне её", "Children of the family who live or lived elsewhere")
                        .answers(LifeEvents.FamilyCare.class)
                        .handle(call -> life.care(call.actor(), call.id(FamilyId.class))),
                Route.command(POST, "/families/{familyId}/care")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Ребёнок помещён вне семьи", "A child is placed in care")
                        .demandsVersion()
                        .body(CareBody.class)
                        .creates(LifeEvents.Placed.class)
                        .located(placed -> "/families/" + placed.family() + "/care")
                        .handle((call, body) ->
                                life.placeInCare(call.actor(), body.command(call.id(FamilyId.class), call.version()))),
                Route.command(POST, "/families/{familyId}/care/{placementId}/return")
                        .path("familyId", FamilyId.class)
                        .path("placementId", PlacementId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Ребёнок вернулся в семью", "A child is back")
                        .demandsVersion()
                        .body(ReturnBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family,
                                    life.returned(
                                            call.actor(),
                                            body.command(family, call.version(), call.id(PlacementId.class))));
                        }),
                Route.query(GET, "/people/{personId}/pregnancies")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.PREGNANCY)
                        .summary("Беременности на учёте", "Pregnancies on record")
                        .answers(Pregnancies.PregnancyRecord.class)
                        .version(Pregnancies.PregnancyRecord::version)
                        .handle(call -> pregnancies.of(call.actor(), call.id(PersonId.class))),
                Route.command(POST, "/people/{personId}/pregnancies")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.PREGNANCY)
                        .summary("Записать беременность", "Record a pregnancy")
                        .demandsVersion()
                        .body(ExpectingBody.class)
                        .creates(Pregnancies.Noted.class)
                        .handle((call, body) -> pregnancies.expecting(
                                call.actor(), body.command(call.id(PersonId.class), call.version()))),
                Route.command(POST, "/people/{personId}/pregnancies/{pregnancyId}/end")
                        .path("personId", PersonId.class)
                        .path("pregnancyId", PregnancyId.class)
                        .permission(FamiliesPermission.PREGNANCY)
                        .summary("Беременность закончилась", "A pregnancy has ended")
                        .description(
                                "Причину не спрашивают. LOST сразу останавливает все автоматические сообщения семье.",
                                "No reason is asked. LOST stops every automatic message to the family at once.")
                        .demandsVersion()
                        .body(PregnancyEndBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person,
                                    pregnancies.ended(
                                            call.actor(),
                                            body.command(person, call.version(), call.id(PregnancyId.class))));
                        }));
    }

    /** A person's record is otherwise now. */
    record PersonChanged(PersonId personId, long version) {}

    record NewbornBody(
            @Nullable PersonName name,
            @Nullable Sex sex,
            @Nullable Snils snils,
            @Nullable MatchAnswerBody match) {
        Newborn newborn() {
            return new Newborn(
                    Optional.ofNullable(name),
                    Objects.requireNonNullElse(sex, Sex.UNKNOWN),
                    Optional.ofNullable(snils),
                    MatchAnswerBody.told(match));
        }
    }

    record BirthBody(
            PersonId motherId,
            @PersonalData(Kind.BIRTH_DATE) LocalDate on,
            @Size(max = 8) List<NewbornBody> newborns,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Birth command(FamilyId family, long version) {
            return new Birth(
                    family,
                    version,
                    motherId,
                    on,
                    newborns.stream().map(NewbornBody::newborn).toList(),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "BirthBody[***]";
        }
    }

    record DeathBody(@NotPersonal LocalDate on, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        Death command(PersonId person, long version) {
            return new Death(person, version, on, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record CareBody(
            PersonId childId,
            CareKind kind,
            @NotPersonal LocalDate from,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        PlaceInCare command(FamilyId family, long version) {
            return new PlaceInCare(
                    family, version, childId, kind, from, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record ReturnBody(@NotPersonal LocalDate on, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        Return command(FamilyId family, long version, PlacementId placement) {
            return new Return(family, version, placement, on, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record ExpectingBody(
            @PersonalData(Kind.HEALTH) @Nullable LocalDate expectedOn,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Expecting command(PersonId person, long version) {
            return new Expecting(
                    person, version, Optional.ofNullable(expectedOn), RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "ExpectingBody[***]";
        }
    }

    record PregnancyEndBody(
            PregnancyOutcome outcome,
            @NotPersonal LocalDate on,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Ended command(PersonId person, long version, PregnancyId pregnancy) {
            return new Ended(person, version, pregnancy, outcome, on, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }
}
