package io.ochag.server.region;

import io.ochag.families.BasisCode;
import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Capacities;
import io.ochag.families.CapacityKind;
import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.DataRecipient;
import io.ochag.families.GiveConsent;
import io.ochag.families.GiveConsent.PaperKind;
import io.ochag.families.GiveConsent.Scope;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.GroundCode;
import io.ochag.families.IdentityLevel;
import io.ochag.families.People;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterPerson;
import io.ochag.families.RepresentationId;
import io.ochag.families.Representations;
import io.ochag.families.Sex;
import io.ochag.families.StateBasis;
import io.ochag.families.StateCapacity;
import io.ochag.families.StateConflict;
import io.ochag.families.StateRepresentation;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.families.StatedPaper;
import io.ochag.families.WithdrawConsent;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Good requests about who acts for whom and about consents. They name nobody whom the caller would have to find first. */
final class ActingRequests {
    private static final Actor SYSTEM = Actors.system();
    private static final DateRange SINCE = DateRange.since(LocalDate.of(2026, 10, 1));
    private static final Map<String, Object> PAPER = Map.of("title", "Решение суда");
    private static final StatedPaper STATED =
            new StatedPaper("Решение суда", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Map<String, Object> SCOPE = Map.of(
            "purpose",
            "service",
            "recipient",
            Map.of("machine", "some-program"),
            "classes",
            List.of("identity"),
            "from",
            "2026-11-23");

    private final TestOchag ochag;

    ActingRequests(TestOchag ochag) {
        this.ochag = ochag;
    }

    RouteRequests all() {
        return acting().addAll(capacity()).addAll(consents()).addAll(clocks());
    }

    private RouteRequests acting() {
        return new RouteRequests()
                .add(
                        "GET /people/{personId}/acting",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + adult(place) + "/acting"))
                .add("POST /people/{personId}/may-act", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = adult(place);
                    return ApiRequest.post(
                            "/people/" + person + "/may-act",
                            Map.of("adultId", person.toString(), "act", "BOOKING", "day", "2026-11-24"));
                })
                .add(
                        "POST /people/{personId}/representatives",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + child(place) + "/representatives", institution())
                                .ifMatch(1))
                .add(
                        "POST /representations/{representationId}/limit",
                        Demand.ABOUT_PEOPLE,
                        place -> change(place, "limit", Map.of("from", "2026-11-02", "decision", PAPER)))
                .add(
                        "POST /representations/{representationId}/deprive",
                        Demand.ABOUT_PEOPLE,
                        place -> change(place, "deprive", Map.of("from", "2026-11-02", "decision", PAPER)))
                .add(
                        "POST /representations/{representationId}/end",
                        Demand.ABOUT_PEOPLE,
                        place -> change(place, "end", Map.of("from", "2026-11-02", "reason", "RELEASED")))
                .add(
                        "POST /representations/{representationId}/correct",
                        Demand.ABOUT_PEOPLE,
                        place -> change(place, "correct", Map.of("reason", "TYPING_ERROR")))
                .add("GET /guardians-needed", place -> ApiRequest.get("/guardians-needed?limit=3"));
    }

    private RouteRequests capacity() {
        return new RouteRequests()
                .add(
                        "POST /people/{personId}/capacity",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/" + child(place) + "/capacity",
                                        Map.of("kind", "MARRIAGE", "paper", PAPER, "from", "2026-11-01"))
                                .ifMatch(1))
                .add("POST /people/{personId}/capacity/{capacityId}/withdraw", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = child(place);
                    return ApiRequest.post(
                                    "/people/" + person + "/capacity/"
                                            + ochag.get(Capacities.class)
                                                    .state(
                                                            SYSTEM,
                                                            new StateCapacity(
                                                                    person,
                                                                    1,
                                                                    CapacityKind.MARRIAGE,
                                                                    STATED,
                                                                    SINCE,
                                                                    Recorded.LIVE))
                                            + "/withdraw",
                                    Map.of("reason", "TYPING_ERROR"))
                            .ifMatch(2);
                })
                .add(
                        "POST /people/{personId}/parent-conflicts",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/" + child(place) + "/parent-conflicts",
                                        Map.of("order", PAPER, "from", "2026-11-01"))
                                .ifMatch(1))
                .add("POST /people/{personId}/parent-conflicts/{conflictId}/end", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = child(place);
                    return ApiRequest.post(
                                    "/people/" + person + "/parent-conflicts/"
                                            + ochag.get(Capacities.class)
                                                    .stateConflict(
                                                            SYSTEM,
                                                            new StateConflict(
                                                                    person,
                                                                    1,
                                                                    Optional.empty(),
                                                                    STATED,
                                                                    SINCE,
                                                                    Recorded.LIVE))
                                            + "/end",
                                    Map.of("from", "2026-11-20"))
                            .ifMatch(2);
                });
    }

    private RouteRequests consents() {
        return new RouteRequests()
                .add(
                        "GET /people/{personId}/consents",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + adult(place) + "/consents"))
                .add("POST /people/{personId}/consents", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = adult(place);
                    return ApiRequest.post(
                            "/people/" + person + "/consents",
                            Map.of(
                                    "scope",
                                    SCOPE,
                                    "signedBy",
                                    person.toString(),
                                    "signedOn",
                                    "2026-11-23",
                                    "paperKind",
                                    "SEPARATE",
                                    "paper",
                                    PAPER));
                })
                .add("POST /consents/{consentId}/withdraw", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = adult(place);
                    return ApiRequest.post(
                                    "/consents/" + given(person) + "/withdraw",
                                    Map.of("withdrawnBy", person.toString()))
                            .ifMatch(1);
                })
                .add(
                        "POST /people/{personId}/legal-bases",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/people/" + adult(place) + "/legal-bases", Map.of("scope", SCOPE, "basis", "signal")))
                .add(
                        "POST /legal-bases/{consentId}/end",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/legal-bases/" + basis(adult(place)) + "/end")
                                .ifMatch(1));
    }

    private RouteRequests clocks() {
        return new RouteRequests()
                .add("GET /destruction-clocks", place -> ApiRequest.get("/destruction-clocks?limit=3"))
                .add("POST /destruction-clocks/{clockId}/settle", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = adult(place);
                    return ApiRequest.post(
                                    "/destruction-clocks/"
                                            + ochag.get(Consents.class)
                                                    .withdraw(
                                                            SYSTEM,
                                                            new WithdrawConsent(
                                                                    given(person),
                                                                    1,
                                                                    person,
                                                                    false,
                                                                    Optional.empty(),
                                                                    Recorded.LIVE))
                                            + "/settle",
                                    Map.of("outcome", "DESTROYED"))
                            .ifMatch(1);
                })
                .add("GET /consent-forms", place -> ApiRequest.get("/consent-forms"))
                .add(
                        "POST /consent-forms",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post(
                                "/consent-forms",
                                Map.of("code", "exchange", "title", "Согласие", "body", "…", "since", "2026-11-23")));
    }

    private ApiRequest change(PlaceId place, String what, Map<String, Object> body) {
        PersonId child = child(place);
        RepresentationId bond = ochag.get(Representations.class)
                .state(
                        SYSTEM,
                        new StateRepresentation(
                                child,
                                1,
                                new Terms(
                                        new By.Person(adult(place)),
                                        new GroundCode("birth-record"),
                                        Set.of(),
                                        Optional.of(STATED),
                                        SINCE,
                                        Recorded.LIVE)));
        return ApiRequest.post("/representations/" + bond + "/" + what, body).ifMatch(2);
    }

    private static Map<String, Object> institution() {
        return Map.of(
                "bodyId", UUID.randomUUID().toString(), "ground", "institution", "paper", PAPER, "from", "2026-11-01");
    }

    private ConsentId given(PersonId person) {
        return ochag.get(Consents.class)
                .give(
                        SYSTEM,
                        new GiveConsent(
                                person,
                                Optional.empty(),
                                scope(),
                                new Signature(person, Optional.empty(), TestOchag.USUAL_DAY, false),
                                Optional.empty(),
                                PaperKind.SEPARATE,
                                STATED,
                                Recorded.LIVE));
    }

    private ConsentId basis(PersonId person) {
        return ochag.get(Consents.class)
                .stateBasis(
                        SYSTEM,
                        new StateBasis(
                                person,
                                Optional.empty(),
                                scope(),
                                new BasisCode("signal"),
                                Optional.empty(),
                                Recorded.LIVE));
    }

    private static Scope scope() {
        return new Scope(
                new Purpose("service"),
                new DataRecipient.Machine("some-program"),
                Set.of(DataClass.IDENTITY),
                DateRange.since(TestOchag.USUAL_DAY));
    }

    private PersonId adult(PlaceId place) {
        return born(place, LocalDate.of(1990, 3, 15));
    }

    private PersonId child(PlaceId place) {
        return born(place, LocalDate.of(2012, 4, 10));
    }

    private PersonId born(PlaceId place, LocalDate day) {
        return ochag.get(People.class)
                .register(
                        SYSTEM,
                        new RegisterPerson(
                                place,
                                Optional.empty(),
                                new PersonDetails(
                                        new PersonName("Ракитина", "Ева", Patronymic.UNKNOWN),
                                        Optional.of(new BirthDate(day, Precision.EXACT)),
                                        Sex.FEMALE,
                                        Optional.empty(),
                                        IdentityLevel.PAPER_SEEN,
                                        List.of()),
                                Recorded.LIVE));
    }
}
