package io.ochag.families.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ochag.families.BirthDate;
import io.ochag.families.ContactPhone;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FindPeople;
import io.ochag.families.FoundPerson;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PeopleSearch;
import io.ochag.families.PersonDetails;
import io.ochag.families.RegisterFamily;
import io.ochag.families.RestrictionId;
import io.ochag.families.Sex;
import io.ochag.families.Timelines;
import io.ochag.families.http.FamiliesHttpModule;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.CountedStatements;
import io.ochag.testing.database.CountedStatements.Counted;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A mother has moved away with two children; one of them is also a child of the father's family. Her family is restricted. He, as a citizen and as a
 * worker of another place with every usual right in the whole region, finds nothing of it: whatever he asks about it is answered as if it were about
 * nobody, in status, body, headers and number of statements.
 */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ViolentSpouseTest {
    private static final String HER_PHONE = "+79275000051";
    private static final String CHILDS_PHONE = "+79275000052";
    private static final String OWN_PHONE = "+79275000053";
    private static final String HER_NUMBER = "112-233-445 95";
    private static final MunicipalityCode NEW_TOWN = new MunicipalityCode("18710000");

    private final Actor.Staff he = Actors.worker();
    private final Actor.Staff herWorker = Actors.worker();
    private CountedStatements statements;
    private TestServer server;
    private TestOchag ochag;
    private MergeDesk desk;
    private ApiClient client;
    private PlaceId oldPoint;
    private PlaceId newPoint;
    private FamilyId hers;
    private FamilyId doubleOfHers;
    private FamilyId his;
    private PersonId mother;
    private PersonId child;
    private PersonId baby;
    private PersonId father;
    private MergeId herMerge;
    private RestrictionId restriction;
    private String etagBefore = "";

    @BeforeAll
    void start(TestDatabase database) {
        statements = new CountedStatements(database.dataSource());
        server = TestServer.start(TestOchag.on(statements.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule()));
        ochag = server.ochag();
        desk = MergeDesk.of(ochag, Actors.system());
        oldPoint = ochag.ports().places().add("Старый пункт");
        newPoint = ochag.ports().places().add("Новый пункт");
        FamiliesPermission[] usual = Stream.of(FamiliesPermission.values())
                .filter(permission ->
                        permission != FamiliesPermission.SEE_RESTRICTED && permission != FamiliesPermission.RESTRICT)
                .toArray(FamiliesPermission[]::new);
        ochag.ports().grants().everywhere(he, usual);
        ochag.ports().grants().at(newPoint, herWorker, FamiliesPermission.values());
        client = server.client(he);
        register();
        etagBefore = client.get("/families/" + his).expect(200).header("etag").orElseThrow();
        restriction = MergeDesk.of(ochag, herWorker).restrict(hers);
    }

    private void register() {
        child = desk.person(newPoint, details("Общий", "Пётр", Optional.empty(), Optional.of(CHILDS_PHONE)));
        hers = desk.families()
                .register(
                        Actors.system(),
                        inNewTown(FamilyFixture.at(newPoint)
                                .with(
                                        MemberRole.MOTHER,
                                        details("Укрытина", "Нина", Optional.of(HER_NUMBER), Optional.of(HER_PHONE)))
                                .with(known(child))
                                .with(MemberRole.CHILD, details("Укрытина", "Ева", Optional.empty(), Optional.empty()))
                                .mainContact(0)));
        doubleOfHers = desk.families()
                .register(
                        Actors.system(),
                        inNewTown(FamilyFixture.at(newPoint)
                                .with(
                                        MemberRole.RELATIVE,
                                        details("Укрытина", "Зоя", Optional.empty(), Optional.of(OWN_PHONE)))));
        his = desk.family(FamilyFixture.at(oldPoint)
                .with(MemberRole.FATHER, FamilyFixture.person("Общий", "Олег"))
                .with(known(child)));
        desk.person(oldPoint, FamilyFixture.person("Яблочкина", "Ада"));
        mother = desk.member(hers, "Нина");
        baby = desk.member(hers, "Ева");
        father = desk.member(his, "Олег");
        herMerge = desk.merge(doubleOfHers, hers);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static PersonDetails details(String surname, String given, Optional<String> snils, Optional<String> phone) {
        return new PersonDetails(
                FamilyFixture.person(surname, given).name(),
                Optional.of(new BirthDate(LocalDate.of(2019, 4, 3), BirthDate.Precision.EXACT)),
                Sex.FEMALE,
                snils.map(Snils::parse),
                IdentityLevel.PAPER_SEEN,
                phone.map(number ->
                                List.of(new ContactPhone(new PhoneNumber(number, "RU", Optional.empty()), true, false)))
                        .orElse(List.of()));
    }

    private static NewMember known(PersonId person) {
        return new NewMember(new Who.Registered(person), MemberRole.CHILD, MembershipGround.BIRTH, Optional.empty());
    }

    private static RegisterFamily inNewTown(FamilyFixture family) {
        RegisterFamily plain = family.command();
        return new RegisterFamily(
                plain.place(), Optional.of(NEW_TOWN), plain.members(), plain.mainContact(), plain.recorded());
    }

    @TestFactory
    Stream<DynamicTest> whatIsHiddenIsAnsweredLikeWhatIsNot() {
        Map<String, Function<Boolean, ApiRequest>> questions = new LinkedHashMap<>();
        for (FamilyId family : List.of(hers, doubleOfHers)) {
            String which = family.equals(hers) ? "" : " by the merged id";
            questions.put("the card" + which, hidden -> ApiRequest.get("/families/" + one(hidden, family)));
            questions.put(
                    "the timeline" + which, hidden -> ApiRequest.get("/families/" + one(hidden, family) + "/timeline"));
            questions.put(
                    "the merges" + which, hidden -> ApiRequest.get("/families/" + one(hidden, family) + "/merges"));
            questions.put(
                    "adding somebody new" + which,
                    hidden -> ApiRequest.post(
                                    "/families/" + one(hidden, family) + "/members",
                                    Map.of("member", member("Чужой", "Лев")))
                            .ifMatch(desk.card(hers).version()));
            questions.put(
                    "adding one's own child" + which,
                    hidden -> ApiRequest.post(
                                    "/families/" + one(hidden, family) + "/members",
                                    Map.of("member", Map.of("role", "CHILD", "personId", child.toString())))
                            .ifMatch(1));
            questions.put(
                    "a merge with it" + which,
                    hidden -> ApiRequest.post("/merges/families", merge(his, one(hidden, family))));
            questions.put(
                    "merging it" + which,
                    hidden -> ApiRequest.post("/merges/families", merge(one(hidden, family), his)));
            questions.put(
                    "a preview" + which,
                    hidden -> ApiRequest.post("/merges/families/preview", pair(his, one(hidden, family))));
            questions.put(
                    "a preview the other way" + which,
                    hidden -> ApiRequest.post("/merges/families/preview", pair(one(hidden, family), his)));
        }
        for (PersonId person : List.of(mother, baby)) {
            String which = person.equals(mother) ? " of the mother" : " of the baby";
            questions.put(
                    "the timeline" + which, hidden -> ApiRequest.get("/people/" + one(hidden, person) + "/timeline"));
            questions.put("the merges" + which, hidden -> ApiRequest.get("/people/" + one(hidden, person) + "/merges"));
            questions.put(
                    "a preview" + which,
                    hidden -> ApiRequest.post("/merges/people/preview", pair(father, one(hidden, person))));
            questions.put(
                    "a membership" + which,
                    hidden -> ApiRequest.post(
                                    "/families/" + his + "/members",
                                    Map.of(
                                            "member",
                                            Map.of(
                                                    "role",
                                                    "OTHER",
                                                    "personId",
                                                    one(hidden, person).toString())))
                            .ifMatch(1));
            questions.put(
                    "a family" + which,
                    hidden -> ApiRequest.post(
                            "/families",
                            Map.of(
                                    "placeId",
                                    oldPoint.toString(),
                                    "members",
                                    List.of(Map.of(
                                            "role",
                                            "MOTHER",
                                            "personId",
                                            one(hidden, person).toString())))));
        }
        questions.put(
                "the undo of her merge",
                hidden -> ApiRequest.post("/merges/" + (hidden ? herMerge : UUID.randomUUID()) + "/undo", Map.of()));
        questions.put(
                "what was written",
                hidden -> ApiRequest.get("/merges/" + (hidden ? herMerge : UUID.randomUUID()) + "/written"));
        questions.put(
                "lifting",
                hidden -> ApiRequest.post(
                        "/restrictions/" + (hidden ? restriction : UUID.randomUUID()) + "/lift", Map.of()));
        questions.put("search by surname", hidden -> search("surname", hidden ? "Укрытина" : "Небывалова"));
        questions.put(
                "a page that begins after her",
                hidden -> ApiRequest.post(
                        "/people/search",
                        Map.of(
                                "surname",
                                "Яблочкина",
                                "after",
                                one(hidden, mother).toString())));
        questions.put("search by her number", hidden -> search("snils", hidden ? HER_NUMBER : "087-654-303 00"));
        questions.put("search by her phone", hidden -> search("phone", hidden ? HER_PHONE : "+79275000099"));
        questions.put("search by the child's phone", hidden -> search("phone", hidden ? CHILDS_PHONE : "+79275000098"));
        questions.put("search by the double's phone", hidden -> search("phone", hidden ? OWN_PHONE : "+79275000097"));
        return questions.entrySet().stream()
                .map(question -> DynamicTest.dynamicTest(question.getKey(), () -> likeNobody(question.getValue())));
    }

    private void likeNobody(Function<Boolean, ApiRequest> question) {
        // once each before counting: what is made at the first use belongs to neither
        client.send(question.apply(false));
        Counted<Answer> nobody = statements.count(() -> client.send(question.apply(false)));
        Counted<Answer> hidden = statements.count(() -> client.send(question.apply(true)));
        assertThat(hidden.result().summary()).isEqualTo(nobody.result().summary());
        assertThat(told(hidden.result())).isEqualTo(told(nobody.result()));
        assertThat(hidden.result().headers().map().keySet())
                .isEqualTo(nobody.result().headers().map().keySet());
        assertThat(hidden.statements()).as("statements").isEqualTo(nobody.statements());
    }

    /** The body without what is new in every answer. */
    private static JsonNode told(Answer answer) {
        JsonNode body = answer.json();
        if (body instanceof ObjectNode problem) {
            problem.remove(List.of("instance", "requestId"));
        }
        return body;
    }

    private static FamilyId one(boolean hidden, FamilyId family) {
        return hidden ? family : new FamilyId(UUID.randomUUID());
    }

    private static PersonId one(boolean hidden, PersonId person) {
        return hidden ? person : new PersonId(UUID.randomUUID());
    }

    private static Map<String, Object> pair(Object merged, Object into) {
        return Map.of("merged", merged.toString(), "into", into.toString());
    }

    private static Map<String, Object> merge(Object merged, Object into) {
        Map<String, Object> body = new HashMap<>(pair(merged, into));
        body.putAll(Map.of("mergedVersion", 1, "intoVersion", 1, "ground", "typed-twice"));
        return body;
    }

    private static Map<String, Object> member(String surname, String given) {
        return Map.of("role", "CHILD", "person", Map.of("name", Map.of("surname", surname, "given", given)));
    }

    private static ApiRequest search(String by, String value) {
        return ApiRequest.post("/people/search", Map.of(by, value));
    }

    @Test
    void theSharedChildLeadsToHisOwnFamilyAndToNothingElse() {
        Answer found = client.send(search("surname", "Общий")).expect(200);
        JsonNode person = java.util.stream.StreamSupport.stream(
                        found.json().path("items").spliterator(), false)
                .filter(item -> item.path("person").asText().equals(child.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(person.path("families")).hasSize(1);
        assertThat(person.path("families").get(0).path("family").asText()).isEqualTo(his.toString());
        assertThat(person.path("place").asText()).as("not hers").isEqualTo(oldPoint.toString());
        assertThat(person.path("municipality").asText()).isNotEqualTo(NEW_TOWN.value());
        holdsNothingOfHers(found);
        holdsNothingOfHers(client.get("/families/" + his).expect(200));
        holdsNothingOfHers(client.get("/families/" + his + "/timeline").expect(200));
        holdsNothingOfHers(client.get("/people/" + child + "/merges").expect(200));
        holdsNothingOfHers(
                client.post("/merges/people/preview", pair(father, child)).expect(200));
        Answer timeline = client.get("/people/" + child + "/timeline").expect(200);
        holdsNothingOfHers(timeline);
        assertThat(timeline.json().path("items")).hasSize(2);
    }

    private void holdsNothingOfHers(Answer answer) {
        List<String> hersAlone = new ArrayList<>(List.of(
                hers.toString(),
                doubleOfHers.toString(),
                mother.toString(),
                baby.toString(),
                newPoint.toString(),
                NEW_TOWN.value(),
                "Укрытина",
                "Нина"));
        for (String phone : List.of(HER_PHONE, CHILDS_PHONE, OWN_PHONE)) {
            hersAlone.add(phone.substring(2));
        }
        assertThat(hersAlone).noneMatch(answer.text()::contains);
    }

    @Test
    void whatIsDoneInHerFamilyChangesNothingInHis() {
        desk.add(
                hers,
                MemberRole.OTHER,
                new Who.Unregistered(FamilyFixture.person("Укрытина", "Майя"), MatchAnswer.UNSURE));
        RestrictionId more = desk.restrict(mother);
        assertThat(client.get("/families/" + his).header("etag")).contains(etagBefore);
        desk.lift(more);
        assertThat(client.get("/families/" + his).header("etag")).contains(etagBefore);
    }

    @Test
    void otherModulesShowHimNoLabel() {
        FamilyDirectory directory = ochag.get(FamilyDirectory.class);
        assertThat(directory.find(he, Set.of(hers, doubleOfHers, his))).containsExactly(his);
        assertThat(directory.labels(he, Set.of(hers, doubleOfHers, his))).containsOnlyKeys(his);
        assertThat(directory.find(herWorker, Set.of(hers))).as("her own worker").containsExactly(hers);
    }

    @Test
    void asACitizenHeFindsHimselfAndNobodyOfHers() {
        Actor citizen = new Actor.Citizen(father);
        ochag.ports()
                .grants()
                .grant(
                        citizen,
                        new io.ochag.kernel.access.Reach.Own(Set.of(father, child)),
                        FamiliesPermission.FIND,
                        FamiliesPermission.READ);
        PeopleSearch search = ochag.get(PeopleSearch.class);
        assertThat(search.find(citizen, by("Укрытина", null)).items()).isEmpty();
        assertThat(search.find(citizen, by(null, HER_PHONE)).items()).isEmpty();
        assertThat(search.find(citizen, by(null, CHILDS_PHONE)).items()).isEmpty();
        List<FoundPerson> own = search.find(citizen, by("Общий", null)).items();
        assertThat(own).extracting(FoundPerson::person).containsExactlyInAnyOrder(father, child);
        assertThat(own).allSatisfy(person -> {
            assertThat(person.place()).isEqualTo(oldPoint);
            assertThat(person.families())
                    .extracting(FoundPerson.InFamily::family)
                    .containsExactly(his);
        });
        for (FamilyId family : List.of(hers, new FamilyId(UUID.randomUUID()))) {
            assertThat(refusal(() -> desk.families().card(citizen, family))).isEqualTo("access.not-found");
        }
        for (PersonId person : List.of(mother, baby, new PersonId(UUID.randomUUID()))) {
            assertThat(refusal(() -> ochag.get(Timelines.class).ofPerson(citizen, person, PageRequest.first())))
                    .isEqualTo("access.not-found");
        }
        assertThat(ochag.get(Timelines.class)
                        .ofPerson(citizen, child, PageRequest.first())
                        .items())
                .allSatisfy(entry -> assertThat(entry.link()).doesNotContain(hers.toString()));
    }

    private static FindPeople by(
            @org.jspecify.annotations.Nullable String surname, @org.jspecify.annotations.Nullable String phone) {
        return new FindPeople(
                Optional.ofNullable(surname),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(phone).map(number -> new PhoneNumber(number, "RU", Optional.empty())),
                PageRequest.first());
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }

    @Test
    void thatHerNumberIsTakenIsAllThatARegistrationTells() {
        Answer refused = client.post(
                        "/people",
                        Map.of(
                                "placeId",
                                oldPoint.toString(),
                                "person",
                                Map.of("name", Map.of("surname", "Чужая", "given", "Ия"), "snils", HER_NUMBER)))
                .expect(409, "families.snils-taken");
        holdsNothingOfHers(refused);
    }
}
