package io.ochag.families.http;

import io.ochag.families.BasisCode;
import io.ochag.families.ClockId;
import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.DataRecipient;
import io.ochag.families.GiveConsent.Scope;
import io.ochag.families.PersonFixture;
import io.ochag.families.Recorded;
import io.ochag.families.StateBasis;
import io.ochag.families.WithdrawConsent;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Good requests about consents. Whoever signs is the person, so that nobody has to be found first. */
final class ConsentRequests {
    private static final DataRecipient PROGRAM = new DataRecipient.Machine("some-program");

    private final Supplier<TestOchag> ochag;

    private ConsentRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        ConsentRequests requests = new ConsentRequests(ochag);
        return requests.ledger().addAll(requests.others());
    }

    private RouteRequests ledger() {
        return new RouteRequests()
                .add(
                        "GET /people/{personId}/consents",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + at(place).adult() + "/consents"))
                .add("POST /people/{personId}/consents", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = at(place).adult();
                    return ApiRequest.post("/people/" + person + "/consents", consent(person, "some-program"));
                })
                .add("POST /consents/{consentId}/withdraw", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = at(place).adult();
                    return ApiRequest.post(
                                    "/consents/" + given(person) + "/withdraw",
                                    Map.of("withdrawnBy", person.toString(), "paper", ActingRequests.paper()))
                            .ifMatch(1);
                })
                .add(
                        "POST /people/{personId}/legal-bases",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/people/" + at(place).adult() + "/legal-bases",
                                Map.of("scope", scope("some-program"), "basis", "signal")))
                .add(
                        "POST /legal-bases/{consentId}/end",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/legal-bases/" + basis(at(place).adult()) + "/end")
                                .ifMatch(1));
    }

    private RouteRequests others() {
        return new RouteRequests()
                .add("GET /destruction-clocks", place -> ApiRequest.get("/destruction-clocks?limit=3"))
                .add(
                        "POST /destruction-clocks/{clockId}/settle",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/destruction-clocks/" + clock(at(place).adult()) + "/settle",
                                        Map.of("outcome", "DESTROYED"))
                                .ifMatch(1))
                .add("GET /consent-forms", place -> ApiRequest.get("/consent-forms"))
                .add(
                        "POST /consent-forms",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post(
                                "/consent-forms",
                                Map.of(
                                        "code",
                                        "exchange",
                                        "title",
                                        "Согласие на передачу данных",
                                        "body",
                                        "Я согласен…",
                                        "since",
                                        "2026-11-23")));
    }

    /** A consent that the person signs today. */
    static Map<String, Object> consent(PersonId person, String program) {
        return Map.of(
                "scope",
                scope(program),
                "signedBy",
                person.toString(),
                "signedOn",
                "2026-11-23",
                "paperKind",
                "SEPARATE",
                "paper",
                ActingRequests.paper());
    }

    private static Map<String, Object> scope(String program) {
        return Map.of(
                "purpose",
                "service",
                "recipient",
                Map.of("machine", program),
                "classes",
                List.of("identity", "family-ties", "contact", "official-number"),
                "from",
                "2026-11-23");
    }

    private PersonFixture at(PlaceId place) {
        return new PersonFixture(ochag.get(), place);
    }

    private Consents consents() {
        return ochag.get().get(Consents.class);
    }

    private ConsentId given(PersonId person) {
        return consents().give(Actors.system(), PersonFixture.consent(person, person, PROGRAM, DataClass.IDENTITY));
    }

    private ClockId clock(PersonId person) {
        return consents()
                .withdraw(
                        Actors.system(),
                        new WithdrawConsent(given(person), 1, person, false, Optional.empty(), Recorded.LIVE));
    }

    private ConsentId basis(PersonId person) {
        return consents()
                .stateBasis(
                        Actors.system(),
                        new StateBasis(
                                person,
                                Optional.empty(),
                                new Scope(
                                        new Purpose("service"),
                                        PROGRAM,
                                        Set.of(DataClass.IDENTITY),
                                        DateRange.since(PersonFixture.TODAY)),
                                new BasisCode("signal"),
                                Optional.empty(),
                                Recorded.LIVE));
    }
}
