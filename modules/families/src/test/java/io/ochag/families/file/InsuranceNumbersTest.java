package io.ochag.families.file;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FindPeople;
import io.ochag.families.FoundPerson;
import io.ochag.families.InsuranceNumbers;
import io.ochag.families.InsuranceNumbers.ChangeSnils;
import io.ochag.families.PeopleSearch;
import io.ochag.families.PersonFixture;
import io.ochag.families.Recorded;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Snils;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class InsuranceNumbersTest {
    private static final int RIVALS = 48;

    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private TestOchag second;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
        ochag = TestOchag.on(fresh.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .start();
        second = TestOchag.on(fresh.secondPool())
                .clock(clock)
                .install(new FamiliesModule())
                .ports(ochag.ports())
                .start();
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, FIND, READ, REGISTER, WRITE);
    }

    @AfterAll
    void stop() {
        second.close();
        ochag.close();
    }

    @Test
    void aNumberThatIsLearntFindsThePerson() {
        PersonId person = person();
        Snils number = FamilyFixture.newSnils();
        assertThat(change(person, 1, number)).isEqualTo(2);
        assertThat(found(number)).containsExactly(person);
        assertThat(refusal(() -> change(person, 2, number))).isEqualTo("families.same-snils");
        assertThat(refusal(() -> change(person, 1, FamilyFixture.newSnils()))).isEqualTo("version.stale");
    }

    @Test
    void aWrongNumberIsCorrectedAndRemembered() {
        PersonId person = person();
        Snils wrong = FamilyFixture.newSnils();
        Snils right = FamilyFixture.newSnils();
        change(person, 1, wrong);
        change(person, 2, right);
        assertThat(found(wrong)).isEmpty();
        assertThat(found(right)).containsExactly(person);
        assertThat(before(person)).containsExactly("", wrong.digits());
    }

    @Test
    void anotherPersonsNumberIsTakenAway() {
        PersonId first = person();
        PersonId owner = person();
        Snils number = FamilyFixture.newSnils();
        change(first, 1, number);
        assertThat(refusal(() -> change(owner, 1, number))).isEqualTo("families.snils-taken");
        assertThat(found(number)).containsExactly(first);

        ochag.get(InsuranceNumbers.class).change(worker, new ChangeSnils(first, 2, Optional.empty(), Recorded.LIVE));
        assertThat(change(owner, 1, number)).isEqualTo(2);
        assertThat(found(number)).containsExactly(owner);
    }

    @Test
    void oneOfManyRivalsGetsTheNumber() throws Exception {
        Snils number = FamilyFixture.newSnils();
        List<PersonId> persons = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            persons.add(person());
        }
        assertThat(race(persons, number)).isEqualTo(Map.of("changed", 1L, "families.snils-taken", RIVALS - 1L));
        assertThat(database.number("select count(*) from ochag_families.person where snils = ?", number.digits()))
                .isEqualTo(1);
    }

    private Map<String, Long> race(List<PersonId> persons, Snils number) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> rivals = new ArrayList<>();
            for (PersonId person : persons) {
                InsuranceNumbers numbers = (rivals.size() % 2 == 0 ? ochag : second).get(InsuranceNumbers.class);
                rivals.add(threads.submit(() -> {
                    start.await();
                    try {
                        numbers.change(worker, new ChangeSnils(person, 1, Optional.of(number), Recorded.LIVE));
                        return "changed";
                    } catch (DomainException e) {
                        return e.error().code();
                    }
                }));
            }
            start.countDown();
            Map<String, Long> ends = new TreeMap<>();
            for (Future<String> rival : rivals) {
                ends.merge(rival.get(), 1L, Long::sum);
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }

    private PersonId person() {
        return new PersonFixture(ochag, point).adult();
    }

    private long change(PersonId person, long version, Snils number) {
        return ochag.get(InsuranceNumbers.class)
                .change(worker, new ChangeSnils(person, version, Optional.of(number), Recorded.LIVE));
    }

    private List<PersonId> found(Snils number) {
        return ochag
                .get(PeopleSearch.class)
                .find(
                        worker,
                        new FindPeople(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(number),
                                Optional.empty(),
                                PageRequest.first()))
                .items()
                .stream()
                .map(FoundPerson::person)
                .toList();
    }

    private List<String> before(PersonId person) {
        return database.column(
                "select coalesce(snils, '') from ochag_families.person_change where what = 'SNILS' and person_id = '"
                        + person + "' order by id");
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
