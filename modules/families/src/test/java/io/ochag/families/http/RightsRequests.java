package io.ochag.families.http;

import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.DataRecipient;
import io.ochag.families.GroundCode;
import io.ochag.families.HoldId;
import io.ochag.families.LegalHolds;
import io.ochag.families.OrderSubjectAccess;
import io.ochag.families.PersonFixture;
import io.ochag.families.PlaceHold;
import io.ochag.families.PlanRetirement;
import io.ochag.families.Recorded;
import io.ochag.families.Retirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.Retirements;
import io.ochag.families.SubjectAccess;
import io.ochag.families.SubjectOrderId;
import io.ochag.families.WithdrawConsent;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Good requests to the routes of subject access, legal holds and retirement. */
final class RightsRequests {
    private static final DataRecipient PROGRAM = new DataRecipient.Machine("some-program");

    private final Supplier<TestOchag> ochag;

    private RightsRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        RightsRequests requests = new RightsRequests(ochag);
        return requests.orders().addAll(requests.holds()).addAll(requests.retirement());
    }

    private RouteRequests orders() {
        return new RouteRequests()
                .add("POST /people/{personId}/subject-access", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = adult(place);
                    return ApiRequest.post(
                            "/people/" + person + "/subject-access", Map.of("askedBy", person.toString()));
                })
                .add("GET /subject-access", place -> ApiRequest.get("/subject-access?limit=3"))
                .add(
                        "GET /subject-access/{orderId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/subject-access/" + order(place)))
                .add(
                        "GET /subject-access/{orderId}/data",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/subject-access/" + order(place) + "/data"))
                .add(
                        "GET /subject-access/{orderId}/table",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/subject-access/" + order(place) + "/table"))
                .add(
                        "GET /subject-access/{orderId}/paper",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/subject-access/" + order(place) + "/paper"))
                .add(
                        "POST /subject-access/{orderId}/extend",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/subject-access/" + order(place) + "/extend",
                                        Map.of("reason", "Архив на другом этаже"))
                                .ifMatch(1))
                .add(
                        "POST /subject-access/{orderId}/answer",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/subject-access/" + order(place) + "/answer",
                                        Map.of("way", "HANDED_OVER", "on", "2026-11-23"))
                                .ifMatch(1));
    }

    private RouteRequests holds() {
        return new RouteRequests()
                .add(
                        "POST /people/{personId}/holds",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/people/" + adult(place) + "/holds",
                                Map.of("ground", "court-case", "until", "2028-01-01", "note", "Дело в суде")))
                .add(
                        "GET /people/{personId}/holds",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + adult(place) + "/holds"))
                .add(
                        "POST /holds/{holdId}/lift",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/holds/" + hold(place) + "/lift", Map.of("note", "Дело закрыто")));
    }

    private RouteRequests retirement() {
        return new RouteRequests()
                .add("GET /falling-due", place -> ApiRequest.get("/falling-due?limit=3"))
                .add("GET /retirements", place -> ApiRequest.get("/retirements?limit=3"))
                .add(
                        "POST /retirements",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/retirements",
                                Map.of(
                                        "persons",
                                        List.of(withdrawn(place).toString()),
                                        "ground",
                                        "CONSENT_ENDED",
                                        "on",
                                        "2026-12-20")))
                .add(
                        "POST /retirements/{retirementId}/stop",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/retirements/" + planned(place) + "/stop")
                                .ifMatch(1));
    }

    private PersonId adult(PlaceId place) {
        return new PersonFixture(ochag.get(), place).adult();
    }

    private SubjectOrderId order(PlaceId place) {
        PersonId person = adult(place);
        return ochag.get()
                .get(SubjectAccess.class)
                .order(Actors.system(), new OrderSubjectAccess(person, person, Optional.empty(), false));
    }

    private HoldId hold(PlaceId place) {
        return ochag.get()
                .get(LegalHolds.class)
                .place(
                        Actors.system(),
                        new PlaceHold(adult(place), new GroundCode("appeal"), Optional.empty(), Optional.empty()));
    }

    /** Somebody whose consent was withdrawn. */
    private PersonId withdrawn(PlaceId place) {
        PersonId person = adult(place);
        Consents consents = ochag.get().get(Consents.class);
        ConsentId consent =
                consents.give(Actors.system(), PersonFixture.consent(person, person, PROGRAM, DataClass.IDENTITY));
        consents.withdraw(
                Actors.system(), new WithdrawConsent(consent, 1, person, false, Optional.empty(), Recorded.LIVE));
        return person;
    }

    private RetirementId planned(PlaceId place) {
        Retirements retirements = ochag.get().get(Retirements.class);
        RetirementPlanId plan = retirements.plan(
                Actors.system(),
                new PlanRetirement(
                        List.of(withdrawn(place)),
                        PlanRetirement.Ground.CONSENT_ENDED,
                        PersonFixture.TODAY.plusDays(20)));
        Page<Retirement> page = retirements.planned(Actors.system(), new PageRequest(100, Optional.empty()));
        while (true) {
            Optional<Retirement> found =
                    page.items().stream().filter(one -> one.plan().equals(plan)).findFirst();
            if (found.isPresent() || page.next().isEmpty()) {
                return found.orElseThrow().retirement();
            }
            page = retirements.planned(Actors.system(), new PageRequest(100, page.next()));
        }
    }
}
