package io.ochag.families;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One box for everything. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class TextSearchTest {
    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private PeopleSearch search;
    private PlaceId point;
    private PlaceId otherPoint;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TestOchag.USUAL_DAY));
        search = ochag.get(PeopleSearch.class);
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        register(point, "Воробьёва-Чайкина", "Наталья", "Сергеевна", "112-233-445 95", "+78442000000");
        register(point, "Щукина", "Александра", "Ильинична", null, null);
        register(point, "Щукин", "Александр", "Ильич", null, null);
        register(otherPoint, "Комаров", "Пётр", "Олегович", null, "+79275000001");
        register(point, "Комарова", "Анна", "Петровна", null, null);
        register(point, "Комаровский", "Егор", "Львович", null, null);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вороб",
                "ВОРОБЬЁВА-чайкина наталья",
                "Наталья Воробьева Чайкина",
                "наташа воробьева чайкина",
                "Воробьёва-Чайкина Н",
                "Воробьёва-Чайкина Наталия Сергеевна",
                "Наталья Сергеевна Воробьёва-Чайкина",
                "Варобьева-Чайкина Наталья",
                "Vorobyeva-Chaykina Natalya",
                "djhj,mtdf-xfqrbyf yfnfkmz",
                "11223344595",
                "112-233-445 95",
                "8 (844) 200-00-00",
                "+7 844 200 00 00"
            })
    void somebodyIsFoundHoweverTheyAreTyped(String text) {
        assertThat(names(text)).as(text).first().isEqualTo("Воробьёва-Чайкина Наталья Сергеевна");
    }

    @Test
    void anOrdinaryNameInAnyOrderWithSlipsAndForms() {
        assertThat(names("Саша Щукина")).startsWith("Щукина Александра Ильинична");
        assertThat(names("Щукин Саша")).first().isEqualTo("Щукин Александр Ильич");
        assertThat(names("шукина александра")).contains("Щукина Александра Ильинична");
        assertThat(names("Ильинична Александра Щукина")).first().isEqualTo("Щукина Александра Ильинична");
        assertThat(names("Shchukina")).first().isEqualTo("Щукина Александра Ильинична");
        assertThat(names("камарова аня")).first().isEqualTo("Комарова Анна Петровна");
        assertThat(names("кмоаров")).contains("Комаров Пётр Олегович");
    }

    @Test
    void theNearestComesFirst() {
        assertThat(names("комаров"))
                .containsExactly("Комаров Пётр Олегович", "Комарова Анна Петровна", "Комаровский Егор Львович");
    }

    @Test
    void aNumberThatIsNobodysFindsNobodyAndOneThatIsNoneIsRefused() {
        assertThat(names("8 927 500 00 99")).isEmpty();
        assertThatThrownBy(() -> names("12345")).hasMessage("command.invalid");
        assertThatThrownBy(() -> names(" - ")).hasMessage("command.invalid");
        assertThatThrownBy(() -> search.find(
                        worker,
                        new FindPeople(
                                Optional.of("комаров"),
                                Optional.of("комаров"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                PageRequest.first())))
                .hasMessage("command.invalid");
    }

    @Test
    void whoSeesOnePlaceFindsOnePlace() {
        Actor local = Actors.worker();
        ochag.ports().grants().at(point, local, FIND);
        assertThat(names(local, "комаров")).containsExactly("Комарова Анна Петровна", "Комаровский Егор Львович");
    }

    @Test
    void aHiddenPersonIsNotFoundByAnyText() {
        PersonId hidden = register(point, "Невидимкина", "Ия", "Павловна", "087-654-303 00", "+78442000098");
        assertThat(names("невидимкина")).hasSize(1);
        ochag.ports().restrictions().hide(hidden);
        for (String text : List.of("невидимкина", "ия невидимкина", "08765430300", "+78442000098")) {
            assertThat(names(text)).as(text).isEmpty();
        }
    }

    @Test
    void aFormerSurnameFindsThePersonByTheCurrentOne() {
        PersonId person = register(point, "Гусева", "Эмма", "Львовна", null, null);
        ochag.get(PersonFiles.class)
                .changeName(
                        worker,
                        new ChangeName(
                                person,
                                1,
                                new PersonName("Лебедянская", "Эмма", Patronymic.of("Львовна")),
                                TestOchag.USUAL_DAY,
                                NameGround.MARRIAGE,
                                Recorded.LIVE));
        assertThat(names("гусева эмма")).containsExactly("Лебедянская Эмма Львовна");
    }

    @Test
    void pagesGoThroughEverybodyOnce() {
        for (int i = 0; i < 7; i++) {
            register(point, "Страничников", "Иван", i % 2 == 0 ? "Львович" : "Олегович", null, null);
        }
        List<PersonId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<FoundPerson> page =
                    search.find(worker, FindPeople.byText("иван страничник", new PageRequest(3, after)));
            page.items().forEach(found -> seen.add(found.person()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void everybodyWhoWasShownIsInTheEntry() {
        int shown = names("комаров").size();
        assertThat(
                        database.number(
                                "select cardinality(person_ids) from ochag_platform.audit_entry where operation = 'families.find' order by id desc limit 1"))
                .isEqualTo(shown);
    }

    private List<String> names(String text) {
        return names(worker, text);
    }

    private List<String> names(Actor actor, String text) {
        return search.find(actor, FindPeople.byText(text, PageRequest.first())).items().stream()
                .map(found -> found.name().full())
                .toList();
    }

    private PersonId register(
            PlaceId place,
            String surname,
            String given,
            String patronymic,
            @org.jspecify.annotations.Nullable String snils,
            @org.jspecify.annotations.Nullable String phone) {
        return ochag.get(People.class)
                .register(
                        Actors.system(),
                        new RegisterPerson(
                                place,
                                Optional.empty(),
                                new PersonDetails(
                                        new PersonName(surname, given, Patronymic.of(patronymic)),
                                        Optional.empty(),
                                        Sex.UNKNOWN,
                                        Optional.ofNullable(snils).map(Snils::parse),
                                        IdentityLevel.AS_TOLD,
                                        phone == null
                                                ? List.of()
                                                : List.of(new ContactPhone(
                                                        new PhoneNumber(phone, "RU", Optional.empty()), true, false))),
                                MatchAnswer.UNSURE,
                                Recorded.LIVE));
    }
}
