package io.ochag.families.http;

import io.ochag.families.BirthDate;
import io.ochag.families.Categories;
import io.ochag.families.CategoryCode;
import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyHistory;
import io.ochag.families.FamilyPast;
import io.ochag.families.IdentityLevel;
import io.ochag.families.LifeEvents;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MoveId;
import io.ochag.families.NewMember;
import io.ochag.families.PaperKindCode;
import io.ochag.families.People;
import io.ochag.families.PersonDetails;
import io.ochag.families.PersonFiles;
import io.ochag.families.Pregnancies;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.families.RegisterPerson;
import io.ochag.families.Residences;
import io.ochag.families.Sex;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Good requests to the routes on memberships and on what happens to people. */
final class GraphRequests {
    private static final LocalDate LONG_AGO = TestOchag.USUAL_DAY.minusYears(1);
    private static final String DAY = TestOchag.USUAL_DAY.minusDays(10).toString();

    private final TestOchag ochag;
    private final PlaceId elsewhere;

    /** @param elsewhere a place that no request is about */
    GraphRequests(TestOchag ochag, PlaceId elsewhere) {
        this.ochag = ochag;
        this.elsewhere = elsewhere;
    }

    RouteRequests all() {
        return households()
                .addAll(life())
                .addAll(pregnancies())
                .addAll(files())
                .addAll(categories())
                .addAll(residences());
    }

    private RouteRequests files() {
        return new RouteRequests()
                .add("GET /paper-kinds", place -> ApiRequest.get("/paper-kinds"))
                .add(
                        "GET /people/{personId}/file",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/file"))
                .add(
                        "POST /people/{personId}/name",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(
                                place,
                                "/name",
                                Map.of(
                                        "name",
                                        Map.of("surname", "Осокина-Вербина", "given", "Инна"),
                                        "from",
                                        DAY,
                                        "ground",
                                        "MARRIAGE")))
                .add(
                        "POST /people/{personId}/birth-date",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(
                                place,
                                "/birth-date",
                                Map.of(
                                        "birth",
                                        Map.of("date", "1996-02-29", "precision", "EXACT"),
                                        "ground",
                                        "LEARNED")))
                .add(
                        "POST /people/{personId}/identity",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(place, "/identity", Map.of("level", "PAPER_SEEN", "paper", "passport")))
                .add(
                        "POST /people/{personId}/snils",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(
                                place,
                                "/snils",
                                Map.of("snils", FamilyFixture.newSnils().digits())))
                .add(
                        "POST /people/{personId}/papers",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(
                                place, "/papers", Map.of("kind", "passport", "series", "18 00", "number", "000 001")))
                .add("POST /people/{personId}/papers/{paperId}/void", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    PersonFiles.PaperKept kept = ochag.get(PersonFiles.class)
                            .keepPaper(
                                    Actors.system(),
                                    new PersonFiles.KeepPaper(
                                            person,
                                            1,
                                            new PersonFiles.Paper(
                                                    new PaperKindCode("other"),
                                                    Optional.empty(),
                                                    "17",
                                                    Optional.empty(),
                                                    Optional.empty()),
                                            Recorded.LIVE));
                    return ApiRequest.post("/people/" + person + "/papers/" + kept.paper() + "/void")
                            .ifMatch(2);
                });
    }

    private RouteRequests categories() {
        Map<String, Object> paper = Map.of("number", "17", "issued", DAY);
        return new RouteRequests()
                .add("GET /categories", place -> ApiRequest.get("/categories"))
                .add(
                        "GET /families/{familyId}/categories",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place).family() + "/categories?on=" + DAY))
                .add(
                        "POST /families/{familyId}/categories",
                        Demand.ABOUT_PEOPLE,
                        place -> post(
                                family(place),
                                "/categories",
                                Map.of("category", "large-family", "from", DAY, "evidence", paper)))
                .add("POST /families/{familyId}/categories/{holdingId}/confirm", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    String holding = held(new Recipient.OfFamily(card.family()), "low-income");
                    return ApiRequest.post(
                                    "/families/" + card.family() + "/categories/" + holding + "/confirm",
                                    Map.of("evidence", paper))
                            .ifMatch(2);
                })
                .add("POST /families/{familyId}/categories/{holdingId}/end", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    String holding = held(new Recipient.OfFamily(card.family()), "low-income");
                    return ApiRequest.post(
                                    "/families/" + card.family() + "/categories/" + holding + "/end",
                                    Map.of("reason", "NO_LONGER_SO", "on", DAY))
                            .ifMatch(2);
                })
                .add(
                        "GET /people/{personId}/categories",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/categories"))
                .add(
                        "POST /people/{personId}/categories",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(place, "/categories", Map.of("category", "special-needs", "from", DAY)))
                .add("POST /people/{personId}/categories/{holdingId}/confirm", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    String holding = held(new Recipient.OfPerson(person), "disabled-child");
                    return ApiRequest.post(
                                    "/people/" + person + "/categories/" + holding + "/confirm",
                                    Map.of("evidence", paper))
                            .ifMatch(2);
                })
                .add("POST /people/{personId}/categories/{holdingId}/end", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    String holding = held(new Recipient.OfPerson(person), "disabled-child");
                    return ApiRequest.post(
                                    "/people/" + person + "/categories/" + holding + "/end",
                                    Map.of("reason", "MISTAKE", "on", DAY))
                            .ifMatch(2);
                })
                .add(
                        "POST /people/{personId}/studies",
                        Demand.ABOUT_PEOPLE,
                        place -> onPerson(
                                place, "/studies", Map.of("during", Map.of("from", "2026-09-01", "to", "2027-07-01"))))
                .add(
                        "GET /families/{familyId}/situations",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place).family() + "/situations"))
                .add(
                        "POST /families/{familyId}/situations",
                        Demand.ABOUT_PEOPLE,
                        place -> post(
                                family(place),
                                "/situations",
                                Map.of("situation", "HARDSHIP", "risk", "LOW", "from", DAY, "ground", "Акт 17")));
    }

    private RouteRequests residences() {
        return new RouteRequests()
                .add(
                        "GET /families/{familyId}/residences",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place).family() + "/residences"))
                .add(
                        "POST /families/{familyId}/residences",
                        Demand.ABOUT_PEOPLE,
                        place -> post(
                                family(place),
                                "/residences",
                                Map.of("municipality", "18701000", "address", "улица Сиреневая, 1", "from", DAY)))
                .add(
                        "POST /families/{familyId}/moves",
                        Demand.ABOUT_PEOPLE,
                        place -> post(
                                family(place),
                                "/moves",
                                Map.of("toPlaceId", elsewhere.toString(), "municipality", "18701000", "on", DAY)))
                .add(
                        "GET /places/{placeId}/arrivals",
                        Demand.AT_PLACE,
                        place -> ApiRequest.get("/places/" + place + "/arrivals"))
                .add(
                        "POST /moves/{moveId}/accept",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/moves/" + move(elsewhere, place) + "/accept")
                                .ifMatch(2))
                .add(
                        "POST /moves/{moveId}/decline",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/moves/" + move(elsewhere, place) + "/decline")
                                .ifMatch(2))
                .add(
                        "POST /moves/{moveId}/withdraw",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/moves/" + move(place, elsewhere) + "/withdraw")
                                .ifMatch(2));
    }

    private MoveId move(PlaceId from, PlaceId to) {
        return ochag.get(Residences.class)
                .ask(
                        Actors.system(),
                        new Residences.AskMove(
                                family(from).family(),
                                1,
                                to,
                                new Residences.Address(new MunicipalityCode("18701000"), Optional.empty()),
                                LONG_AGO,
                                Recorded.LIVE))
                .move();
    }

    private String held(Recipient holder, String category) {
        return ochag.get(Categories.class)
                .grant(
                        Actors.system(),
                        new Categories.Grant(
                                holder, 1, new CategoryCode(category), LONG_AGO, Optional.empty(), Recorded.LIVE))
                .holding()
                .toString();
    }

    private ApiRequest onPerson(PlaceId place, String path, Map<String, Object> body) {
        return ApiRequest.post("/people/" + person(place) + path, body).ifMatch(1);
    }

    private RouteRequests households() {
        return new RouteRequests()
                .add("GET /families/{familyId}/members", Demand.ABOUT_PEOPLE, place -> {
                    return ApiRequest.get("/families/" + family(place).family() + "/members?on=" + DAY);
                })
                .add(
                        "GET /families/{familyId}/history",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place).family() + "/history"))
                .add("POST /families/{familyId}/members/end", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(card, "/members/end", Map.of("personId", child(card), "on", DAY));
                })
                .add("POST /families/{familyId}/members/role", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(card, "/members/role", Map.of("personId", mother(card), "on", DAY, "role", "GUARDIAN"));
                })
                .add("POST /families/{familyId}/members/correct", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    FamilyHistory.Stay stay = ochag.get(FamilyPast.class)
                            .history(Actors.system(), card.family())
                            .stays()
                            .get(0);
                    return post(
                            card,
                            "/members/correct",
                            Map.of("membershipId", stay.membership().toString(), "reason", "MISTAKE"));
                })
                .add("POST /families/{familyId}/main-contact", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(card, "/main-contact", Map.of("personId", mother(card)));
                })
                .add("POST /families/{familyId}/join", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(
                            card,
                            "/join",
                            Map.of(
                                    "members",
                                    List.of(Map.of(
                                            "role",
                                            "FATHER",
                                            "person",
                                            Map.of(
                                                    "name",
                                                    Map.of("surname", FamilyFixture.newSurname(), "given", "Олег"))))));
                })
                .add("POST /families/{familyId}/transfer", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(
                            card,
                            "/transfer",
                            Map.of(
                                    "toFamilyId",
                                    family(place).family().toString(),
                                    "toVersion",
                                    1,
                                    "members",
                                    List.of(Map.of("personId", child(card), "role", "CHILD")),
                                    "on",
                                    DAY));
                })
                .add("POST /families/{familyId}/split", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(
                            card,
                            "/split",
                            Map.of(
                                    "members",
                                    List.of(Map.of("personId", mother(card), "role", "MOTHER")),
                                    "mainContact",
                                    0,
                                    "on",
                                    DAY));
                });
    }

    private RouteRequests life() {
        return new RouteRequests()
                .add("POST /families/{familyId}/births", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(
                            card,
                            "/births",
                            Map.of("motherId", mother(card), "on", DAY, "newborns", List.of(Map.of("sex", "MALE"))));
                })
                .add(
                        "POST /people/{personId}/death",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + person(place) + "/death", Map.of("on", DAY))
                                .ifMatch(1))
                .add(
                        "GET /families/{familyId}/care",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + family(place).family() + "/care"))
                .add("POST /families/{familyId}/care", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    return post(card, "/care", Map.of("childId", child(card), "kind", "FOSTER", "from", DAY));
                })
                .add("POST /families/{familyId}/care/{placementId}/return", Demand.ABOUT_PEOPLE, place -> {
                    FamilyCard card = family(place);
                    LifeEvents.Placed placed = ochag.get(LifeEvents.class)
                            .placeInCare(
                                    Actors.system(),
                                    new LifeEvents.PlaceInCare(
                                            card.family(),
                                            1,
                                            PersonId.parse(child(card)),
                                            LifeEvents.CareKind.BY_AGREEMENT,
                                            LONG_AGO.plusDays(1),
                                            Recorded.LIVE));
                    return ApiRequest.post(
                                    "/families/" + card.family() + "/care/" + placed.placement() + "/return",
                                    Map.of("on", DAY))
                            .ifMatch(2);
                });
    }

    private RouteRequests pregnancies() {
        return new RouteRequests()
                .add(
                        "GET /people/{personId}/pregnancies",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + person(place) + "/pregnancies"))
                .add(
                        "POST /people/{personId}/pregnancies",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/" + person(place) + "/pregnancies", Map.of("expectedOn", "2027-02-01"))
                                .ifMatch(1))
                .add("POST /people/{personId}/pregnancies/{pregnancyId}/end", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = person(place);
                    Pregnancies.Noted noted = ochag.get(Pregnancies.class)
                            .expecting(
                                    Actors.system(),
                                    new Pregnancies.Expecting(person, 1, Optional.empty(), Recorded.LIVE));
                    return ApiRequest.post(
                                    "/people/" + person + "/pregnancies/" + noted.pregnancy() + "/end",
                                    Map.of("outcome", "UNKNOWN", "on", DAY))
                            .ifMatch(2);
                });
    }

    private static ApiRequest post(FamilyCard card, String path, Map<String, Object> body) {
        return ApiRequest.post("/families/" + card.family() + path, body).ifMatch(card.version());
    }

    private static String mother(FamilyCard card) {
        return member(card, MemberRole.MOTHER);
    }

    private static String child(FamilyCard card) {
        return member(card, MemberRole.CHILD);
    }

    private static String member(FamilyCard card, MemberRole role) {
        return card.members().stream()
                .filter(member -> member.role() == role)
                .map(member -> member.person().toString())
                .findFirst()
                .orElseThrow();
    }

    private FamilyCard family(PlaceId place) {
        FamilyId family = ochag.get(Families.class)
                .register(
                        Actors.system(),
                        new RegisterFamily(
                                place,
                                Optional.empty(),
                                List.of(member(MemberRole.MOTHER, "Вера"), member(MemberRole.CHILD, "Лев")),
                                Optional.empty(),
                                Recorded.LIVE));
        return ochag.get(Families.class).card(Actors.system(), family);
    }

    private PersonId person(PlaceId place) {
        return ochag.get(People.class)
                .register(
                        Actors.system(),
                        new RegisterPerson(
                                place, Optional.empty(), details("Инна"), MatchAnswer.UNSURE, Recorded.LIVE));
    }

    private static NewMember member(MemberRole role, String given) {
        return new NewMember(
                new NewMember.Who.Unregistered(details(given), MatchAnswer.UNSURE),
                role,
                MembershipGround.AS_TOLD,
                Optional.of(LONG_AGO));
    }

    private static PersonDetails details(String given) {
        Optional<BirthDate> unknown = Optional.empty();
        return new PersonDetails(
                new PersonName(FamilyFixture.newSurname(), given, Patronymic.UNKNOWN),
                unknown,
                Sex.UNKNOWN,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
    }
}
