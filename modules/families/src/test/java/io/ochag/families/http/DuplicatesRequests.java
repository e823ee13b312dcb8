package io.ochag.families.http;

import io.ochag.families.BirthDate;
import io.ochag.families.Duplicates;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MatchAnswer;
import io.ochag.families.People;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterPerson;
import io.ochag.families.Sex;
import io.ochag.families.SuspectedDuplicate;
import io.ochag.families.SuspicionId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Good requests to every route about doubles. */
final class DuplicatesRequests {
    private static final AtomicLong PAIRS = new AtomicLong();

    private DuplicatesRequests() {}

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        return new RouteRequests()
                .add(
                        "POST /people/matches",
                        Demand.ANYWHERE,
                        place -> ApiRequest.post(
                                "/people/matches",
                                Map.of("person", person(), "municipality", "18701000", "family", List.of(person()))))
                .add("GET /people/suspected", Demand.ANYWHERE, place -> ApiRequest.get("/people/suspected?limit=3"))
                .add(
                        "POST /people/suspected/{suspicionId}/verdict",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/suspected/" + pairAt(place, ochag.get()) + "/verdict",
                                        Map.of("verdict", "DIFFERENT"))
                                .ifMatch(1));
    }

    /** Two persons who look like one, both of the place. */
    static SuspicionId pairAt(PlaceId place, TestOchag ochag) {
        PersonDetails person = new PersonDetails(
                new PersonName("Двойников", "Пётр", Patronymic.of("Ильич")),
                Optional.of(new BirthDate(
                        LocalDate.of(1950, 1, 1).plusDays(PAIRS.incrementAndGet() * 37), BirthDate.Precision.EXACT)),
                Sex.MALE,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
        People people = ochag.get(People.class);
        RegisterPerson command = new RegisterPerson(place, Optional.empty(), person, MatchAnswer.UNSURE, Recorded.LIVE);
        people.register(Actors.system(), command);
        PersonId second = people.register(Actors.system(), command);
        // ids follow one another in time: nobody has to turn all the pages of what others were unsure of
        PageRequest since = new PageRequest(PageRequest.MOST, Optional.of(second.toString()));
        return ochag.get(Duplicates.class).suspected(Actors.system(), since).items().stream()
                .filter(pair -> pair.registered().person().equals(second))
                .map(SuspectedDuplicate::suspicion)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> person() {
        return Map.of(
                "name",
                Map.of("surname", "Рябинина", "given", "Алёна", "noPatronymic", true),
                "birth",
                Map.of("date", "1996-02-29", "precision", "EXACT"),
                "phones",
                List.of(Map.of("number", "8 (844) 200-00-00")));
    }
}
