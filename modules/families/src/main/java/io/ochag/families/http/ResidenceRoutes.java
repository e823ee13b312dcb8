package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MoveId;
import io.ochag.families.Recorded;
import io.ochag.families.Residences;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.AskMove;
import io.ochag.families.Residences.DecideMove;
import io.ochag.families.Residences.MoveDecided;
import io.ochag.families.Residences.StateResidence;
import io.ochag.families.http.HouseholdRoutes.FamilyChanged;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where families live and their moves, over HTTP. */
final class ResidenceRoutes implements RouteSource {
    private final Residences residences;

    @Inject
    ResidenceRoutes(Residences residences) {
        this.residences = residences;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/families/{familyId}/residences")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Где семья живёт и жила", "Where the family lives and lived")
                        .answers(Residences.ResidenceHistory.class)
                        .version(Residences.ResidenceHistory::version)
                        .handle(call -> residences.history(call.actor(), call.id(FamilyId.class))),
                Route.command(POST, "/families/{familyId}/residences")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Записать адрес со дня", "State an address from a day on")
                        .demandsVersion()
                        .body(ResidenceBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family, residences.state(call.actor(), body.command(family, call.version())));
                        }),
                Route.command(POST, "/families/{familyId}/moves")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Передать семью другому пункту", "Ask another point to take the family over")
                        .description(
                                "Пока тот пункт не принял семью, ничего не меняется. Прошлое остаётся за прежним местом.",
                                "Nothing changes until that point accepts. What was before stays with the old place.")
                        .demandsVersion()
                        .body(MoveBody.class)
                        .creates(Residences.MoveAsked.class)
                        .handle((call, body) ->
                                residences.ask(call.actor(), body.command(call.id(FamilyId.class), call.version()))),
                Route.query(GET, "/places/{placeId}/arrivals")
                        .path("placeId", PlaceId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Семьи, которые просят принять", "Families that ask to be taken over")
                        .answersPage(Residences.Arrival.class)
                        .handle(call -> residences.arrivals(call.actor(), call.id(PlaceId.class), call.page())),
                decision("accept", "Принять семью", "Take a family over", residences::accept),
                decision("decline", "Не принимать семью", "Do not take a family over", residences::decline),
                decision("withdraw", "Отозвать передачу", "Take the question back", residences::withdraw));
    }

    private static Route decision(
            String word, String ru, String en, BiFunction<Actor, DecideMove, MoveDecided> decide) {
        return Route.command(POST, "/moves/{moveId}/" + word)
                .path("moveId", MoveId.class)
                .permission(FamiliesPermission.WRITE)
                .summary(ru, en)
                .demandsVersion()
                .answers(MoveDecided.class)
                .version(MoveDecided::version)
                .handle(call -> decide.apply(call.actor(), new DecideMove(call.id(MoveId.class), call.version())));
    }

    record ResidenceBody(
            MunicipalityCode municipality,

            @PersonalData(Kind.ADDRESS) @Size(max = 300) @Nullable
            String address,

            @NotPersonal LocalDate from,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        StateResidence command(FamilyId family, long version) {
            return new StateResidence(
                    family,
                    version,
                    new Address(municipality, Optional.ofNullable(address)),
                    from,
                    RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "ResidenceBody[***]";
        }
    }

    record MoveBody(
            PlaceId toPlaceId,
            MunicipalityCode municipality,

            @PersonalData(Kind.ADDRESS) @Size(max = 300) @Nullable
            String address,

            @NotPersonal LocalDate on,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        AskMove command(FamilyId family, long version) {
            return new AskMove(
                    family,
                    version,
                    toPlaceId,
                    new Address(municipality, Optional.ofNullable(address)),
                    on,
                    RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "MoveBody[***]";
        }
    }
}
