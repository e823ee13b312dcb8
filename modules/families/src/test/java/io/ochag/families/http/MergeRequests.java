package io.ochag.families.http;

import io.ochag.families.FamilyFixture;
import io.ochag.families.MatterId;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.MergeMatter;
import io.ochag.families.MergeMatters;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Good requests to the routes of merging, hiding and timelines. */
final class MergeRequests {
    private static final PageRequest WHOLE_PAGE = new PageRequest(PageRequest.MOST, Optional.empty());

    private final Supplier<TestOchag> ochag;

    private MergeRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        MergeRequests requests = new MergeRequests(ochag);
        return requests.ofFamilies()
                .addAll(requests.ofPersons())
                .addAll(requests.afterwards())
                .addAll(requests.hiding());
    }

    private RouteRequests ofFamilies() {
        return new RouteRequests()
                .add(
                        "POST /merges/families/preview",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/merges/families/preview", pair(family(place), family(place))))
                .add(
                        "POST /merges/families",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/merges/families", merge(family(place), family(place), "MUNICIPALITY")))
                .add(
                        "GET /families/{familyId}/merges",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + merged(place) + "/merges"))
                .add(
                        "GET /families/{familyId}/timeline",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + merged(place) + "/timeline?limit=5"));
    }

    private RouteRequests ofPersons() {
        return new RouteRequests()
                .add(
                        "POST /merges/people/preview",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/merges/people/preview", pair(person(place), person(place))))
                .add(
                        "POST /merges/people",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/merges/people", merge(person(place), person(place), "NAME")))
                .add(
                        "GET /people/{personId}/merges",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + mergedPerson(place) + "/merges"))
                .add(
                        "GET /people/{personId}/timeline",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + mergedPerson(place) + "/timeline?limit=5"));
    }

    private RouteRequests afterwards() {
        return new RouteRequests()
                .add(
                        "POST /merges/{mergeId}/undo",
                        Demand.ABOUT_PEOPLE,
                        place ->
                                ApiRequest.post("/merges/" + standing(place) + "/undo", Map.of("note", "Разные семьи")))
                .add(
                        "GET /merges/{mergeId}/written",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/merges/" + standing(place) + "/written"))
                .add("GET /merge-matters", Demand.ANYWHERE, place -> ApiRequest.get("/merge-matters?limit=5"))
                .add(
                        "POST /merge-matters/{matterId}/close",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/merge-matters/" + matter(place) + "/close", Map.of("note", "Роль уточнена")));
    }

    private RouteRequests hiding() {
        return new RouteRequests()
                .add(
                        "POST /families/{familyId}/restrictions",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/families/" + family(place) + "/restrictions", restriction())
                                .ifMatch(1))
                .add(
                        "POST /people/{personId}/restrictions",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + person(place) + "/restrictions", restriction()))
                .add(
                        "POST /restrictions/{restrictionId}/lift",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/restrictions/" + desk().restrict(family(place)) + "/lift", Map.of("note", "Отпало")))
                .add("GET /families/{familyId}/restrictions", Demand.ABOUT_PEOPLE, place -> {
                    FamilyId family = family(place);
                    desk().restrict(family);
                    return ApiRequest.get("/families/" + family + "/restrictions");
                })
                .add("GET /people/{personId}/restrictions", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    desk().restrict(person);
                    return ApiRequest.get("/people/" + person + "/restrictions");
                })
                .add("GET /restrictions", Demand.ANYWHERE, place -> ApiRequest.get("/restrictions?limit=5"));
    }

    private MergeDesk desk() {
        return MergeDesk.of(ochag.get(), Actors.system());
    }

    private FamilyId family(PlaceId place) {
        return desk().family(FamilyFixture.at(place).mother(FamilyFixture.newSurname(), "Анна"));
    }

    private PersonId person(PlaceId place) {
        return desk().person(place, FamilyFixture.person(FamilyFixture.newSurname(), "Анна"));
    }

    private FamilyId merged(PlaceId place) {
        FamilyId family = family(place);
        desk().merge(family, family(place));
        return family;
    }

    private PersonId mergedPerson(PlaceId place) {
        PersonId person = person(place);
        desk().merge(person, person(place));
        return person;
    }

    private MergeId standing(PlaceId place) {
        return desk().merge(family(place), family(place));
    }

    /** Of a merge of two families that both have one person. */
    private MatterId matter(PlaceId place) {
        FamilyId one = family(place);
        FamilyId other = desk().family(FamilyFixture.at(place)
                .with(new NewMember(
                        new Who.Registered(desk().member(one, "Анна")),
                        MemberRole.OTHER,
                        MembershipGround.AS_TOLD,
                        Optional.empty())));
        MergeId merge = desk().merge(one, other);
        MergeMatters matters = ochag.get().get(MergeMatters.class);
        Page<MergeMatter> page = matters.open(Actors.system(), WHOLE_PAGE);
        while (true) {
            Optional<MergeMatter> found = page.items().stream()
                    .filter(matter -> matter.merge().equals(merge))
                    .findFirst();
            if (found.isPresent() || page.next().isEmpty()) {
                return found.orElseThrow().matter();
            }
            page = matters.open(Actors.system(), new PageRequest(PageRequest.MOST, page.next()));
        }
    }

    private static Map<String, Object> pair(Object merged, Object into) {
        return Map.of("merged", merged.toString(), "into", into.toString());
    }

    private static Map<String, Object> merge(Object merged, Object into, String ofMerged) {
        Map<String, Object> body = new HashMap<>(pair(merged, into));
        body.putAll(Map.of(
                "mergedVersion",
                1,
                "intoVersion",
                1,
                "ofMerged",
                java.util.List.of(ofMerged),
                "ground",
                "same-papers",
                "note",
                "Сверены документы"));
        return body;
    }

    private static Map<String, Object> restriction() {
        return Map.of("ground", "danger", "until", "2027-05-01", "note", "До решения суда");
    }
}
