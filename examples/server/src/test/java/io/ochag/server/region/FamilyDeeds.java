package io.ochag.server.region;

import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.GroundCode;
import io.ochag.families.MatterId;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergeId;
import io.ochag.families.MergeMatter;
import io.ochag.families.MergeMatters;
import io.ochag.families.Merges;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.families.RestrictFamily;
import io.ochag.families.RestrictPerson;
import io.ochag.families.RestrictionId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Good requests about merged and hidden families of the region. */
final class FamilyDeeds {
    private final TestOchag ochag;
    private final Volgograd volgograd;

    FamilyDeeds(TestOchag ochag, Volgograd volgograd) {
        this.ochag = ochag;
        this.volgograd = volgograd;
    }

    RouteRequests all() {
        return merging().addAll(afterwards()).addAll(hiding());
    }

    private RouteRequests merging() {
        return new RouteRequests()
                .add("POST /merges/families/preview", Demand.ABOUT_PEOPLE, place -> {
                    Object[] pair = {family(place), family(place)};
                    return ApiRequest.post("/merges/families/preview", pair(pair));
                })
                .add("POST /merges/families", Demand.ABOUT_PEOPLE, place -> {
                    Object[] pair = {family(place), family(place)};
                    return ApiRequest.post("/merges/families", merge(pair));
                })
                .add("POST /merges/people/preview", Demand.ABOUT_PEOPLE, place -> {
                    Object[] pair = {person(place), person(place)};
                    return ApiRequest.post("/merges/people/preview", pair(pair));
                })
                .add("POST /merges/people", Demand.ABOUT_PEOPLE, place -> {
                    Object[] pair = {person(place), person(place)};
                    return ApiRequest.post("/merges/people", merge(pair));
                })
                .add(
                        "GET /families/{familyId}/merges",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place) + "/merges"))
                .add(
                        "GET /people/{personId}/merges",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/merges"))
                .add(
                        "GET /families/{familyId}/timeline",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place) + "/timeline"))
                .add(
                        "GET /people/{personId}/timeline",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/timeline"));
    }

    private RouteRequests afterwards() {
        return new RouteRequests()
                .add("POST /merges/{mergeId}/undo", Demand.ABOUT_PEOPLE, place -> {
                    MergeId merge = merged(family(place), family(place));
                    return ApiRequest.post("/merges/" + merge + "/undo", Map.of());
                })
                .add("GET /merges/{mergeId}/written", Demand.ABOUT_PEOPLE, place -> {
                    MergeId merge = merged(family(place), family(place));
                    return ApiRequest.get("/merges/" + merge + "/written");
                })
                .add("GET /merge-matters", place -> ApiRequest.get("/merge-matters?limit=3"))
                .add(
                        "POST /merge-matters/{matterId}/close",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                "/merge-matters/" + matter(place) + "/close", Map.of("note", "Роль уточнена")));
    }

    private RouteRequests hiding() {
        Map<String, Object> ground = Map.of("ground", "danger");
        return new RouteRequests()
                .add(
                        "POST /families/{familyId}/restrictions",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/families/" + family(place) + "/restrictions", ground)
                                .ifMatch(1))
                .add(
                        "POST /people/{personId}/restrictions",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + person(place) + "/restrictions", ground))
                .add(
                        "POST /restrictions/{restrictionId}/lift",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/restrictions/" + restricted(family(place)) + "/lift", Map.of()))
                .add("GET /families/{familyId}/restrictions", Demand.ABOUT_PEOPLE, place -> {
                    FamilyId family = family(place);
                    restricted(family);
                    return ApiRequest.get("/families/" + family + "/restrictions");
                })
                .add("GET /people/{personId}/restrictions", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    ochag.get(FamilyRestrictions.class)
                            .restrictPerson(
                                    Actors.system(),
                                    new RestrictPerson(
                                            person, new GroundCode("danger"), Optional.empty(), Optional.empty()));
                    return ApiRequest.get("/people/" + person + "/restrictions");
                })
                .add("GET /restrictions", place -> ApiRequest.get("/restrictions?limit=3"));
    }

    private FamilyId family(PlaceId place) {
        return volgograd.familyAt(place);
    }

    private FamilyCard card(FamilyId family) {
        return ochag.get(Families.class).card(Actors.system(), family);
    }

    private PersonId person(PlaceId place) {
        return card(family(place)).members().get(0).person();
    }

    private MergeId merged(FamilyId one, FamilyId into) {
        return ochag.get(Merges.class)
                .mergeFamilies(
                        Actors.system(),
                        new MergeFamilies(
                                one,
                                card(one).version(),
                                into,
                                card(into).version(),
                                Set.of(),
                                new GroundCode("typed-twice"),
                                Optional.empty()));
    }

    private RestrictionId restricted(FamilyId family) {
        return ochag.get(FamilyRestrictions.class)
                .restrictFamily(
                        Actors.system(),
                        new RestrictFamily(
                                family,
                                card(family).version(),
                                new GroundCode("danger"),
                                Optional.empty(),
                                Optional.empty()));
    }

    /** Of a merge of two families that both have one person. */
    private MatterId matter(PlaceId place) {
        FamilyId one = family(place);
        NewMember mother = new NewMember(
                new Who.Registered(card(one).members().get(0).person()),
                MemberRole.OTHER,
                MembershipGround.AS_TOLD,
                Optional.empty());
        FamilyId other = ochag.get(Families.class)
                .register(
                        Actors.system(),
                        new RegisterFamily(place, Optional.empty(), List.of(mother), Optional.empty(), Recorded.LIVE));
        MergeId merge = merged(one, other);
        MergeMatters matters = ochag.get(MergeMatters.class);
        Page<MergeMatter> page = matters.open(Actors.system(), new PageRequest(PageRequest.MOST, Optional.empty()));
        while (page.items().stream().noneMatch(matter -> matter.merge().equals(merge))) {
            page = matters.open(Actors.system(), new PageRequest(PageRequest.MOST, page.next()));
        }
        return page.items().stream()
                .filter(matter -> matter.merge().equals(merge))
                .findFirst()
                .orElseThrow()
                .matter();
    }

    private static Map<String, Object> pair(Object[] both) {
        return Map.of("merged", both[0].toString(), "into", both[1].toString());
    }

    private static Map<String, Object> merge(Object[] both) {
        Map<String, Object> body = new HashMap<>(pair(both));
        body.putAll(Map.of("mergedVersion", 1, "intoVersion", 1, "ground", "typed-twice"));
        return body;
    }
}
