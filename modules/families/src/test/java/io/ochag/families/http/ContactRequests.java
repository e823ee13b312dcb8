package io.ochag.families.http;

import io.ochag.families.ContactPhone;
import io.ochag.families.Contacts;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.PersonFixture;
import io.ochag.families.PhoneId;
import io.ochag.families.Recorded;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Good requests to the routes on how people can be reached. */
final class ContactRequests {
    private final Supplier<TestOchag> ochag;

    private ContactRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    static RouteRequests of(Supplier<TestOchag> ochag) {
        return new ContactRequests(ochag).all();
    }

    private RouteRequests all() {
        return new RouteRequests()
                .add("GET /languages", place -> ApiRequest.get("/languages"))
                .add(
                        "GET /people/{personId}/contacts",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/contacts"))
                .add("POST /people/{personId}/phones", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard family = family(place);
                    return ApiRequest.post("/people/" + family.members().get(0).person() + "/phones")
                            .ifMatch(1)
                            .json(Map.of(
                                    "phone",
                                    Map.of("number", "+79990000120", "preferred", true),
                                    "familyId",
                                    family.family().toString()));
                })
                .add(
                        "POST /people/{personId}/phones/{phoneId}/marks",
                        Demand.ABOUT_PEOPLE,
                        place -> onPhone(place, "/marks", Map.of("preferred", true, "unsafeToCall", true)))
                .add(
                        "POST /people/{personId}/phones/{phoneId}/end",
                        Demand.ABOUT_PEOPLE,
                        place -> onPhone(place, "/end", Map.of("reason", "GIVEN_UP")))
                .add(
                        "POST /people/{personId}/communication",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + person(place) + "/communication")
                                .ifMatch(1)
                                .json(Map.of("languages", List.of("uzb", "rus"), "interpreter", true, "way", "SMS")));
    }

    private ApiRequest onPhone(PlaceId place, String path, Map<String, Object> body) {
        PersonId person = person(place);
        PhoneId phone = ochag.get()
                .get(Contacts.class)
                .tell(
                        Actors.system(),
                        new TellPhone(
                                person,
                                1,
                                Optional.empty(),
                                new ContactPhone(new PhoneNumber("+79990000121", "RU", Optional.empty()), false, false),
                                Recorded.LIVE))
                .phone();
        return ApiRequest.post("/people/" + person + "/phones/" + phone + path)
                .ifMatch(2)
                .json(body);
    }

    private PersonId person(PlaceId place) {
        return new PersonFixture(ochag.get(), place).adult();
    }

    private FamilyCard family(PlaceId place) {
        Families families = ochag.get().get(Families.class);
        return families.card(
                Actors.system(),
                families.register(
                        Actors.system(),
                        FamilyFixture.at(place)
                                .mother(FamilyFixture.newSurname(), "Вера")
                                .command()));
    }
}
