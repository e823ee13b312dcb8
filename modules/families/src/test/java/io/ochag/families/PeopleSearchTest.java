package io.ochag.families;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PeopleSearchTest {
    private final Actor worker = Actors.worker();
    private final Actor elsewhere = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private PeopleSearch search;
    private PlaceId point;
    private FamilyId family;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        InMemoryPorts ports = InMemoryPorts.empty();
        ochag = TestOchag.on(fresh.dataSource())
                .install(new FamiliesModule())
                .ports(ports)
                .override(Restrictions.class, ports.restrictions())
                .start();
        search = ochag.get(PeopleSearch.class);
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER);
        ochag.ports().grants().everywhere(elsewhere, FIND);
        family = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .mother("Воробьёва-Чайкина", "Софья", "112-233-445 95", "+78442000000")
                                .child("Чайкин", "Лев", LocalDate.of(2023, 1, 1))
                                .child("Чайкина", "Ева", LocalDate.of(2025, 1, 1))
                                .command());
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void findsByTheBeginningOfTheSurnameInAnySpelling() {
        for (String spelling : List.of("воробьева", "ВОРОБЬЁВА", "Воробьёва Чайкина", "вороб", "Воробье\u0308ва-")) {
            assertThat(names(bySurname(worker, spelling))).containsExactly("Воробьёва-Чайкина Софья");
        }
        assertThat(bySurname(worker, "робьева").items()).isEmpty();
    }

    @Test
    void findsBySnilsAndByPhone() {
        assertThat(names(search.find(worker, query(null, null, "11223344595", null))))
                .containsExactly("Воробьёва-Чайкина Софья");
        assertThat(names(search.find(worker, query(null, null, null, "+78442000000"))))
                .hasSize(1);
        assertThat(search.find(worker, query("Чайкин", null, "11223344595", null))
                        .items())
                .isEmpty();
    }

    @Test
    void narrowsByTheGivenName() {
        assertThat(names(search.find(worker, query("чайкин", "ев", null, null))))
                .containsExactly("Чайкина Ева");
    }

    @Test
    void tellsTheFamilyAndItsChildren() {
        FoundPerson found = bySurname(worker, "Воробьёва").items().get(0);
        assertThat(found.families()).singleElement().satisfies(in -> {
            assertThat(in.family()).isEqualTo(family);
            assertThat(in.role()).isEqualTo(MemberRole.MOTHER);
            assertThat(in.children()).isEqualTo(2);
            assertThat(in.cardOpen()).isTrue();
        });
    }

    @Test
    void theBaseCardIsFoundRegionWideButTheFullOneDoesNotOpen() {
        FoundPerson found = bySurname(elsewhere, "Воробьёва").items().get(0);
        assertThat(found.families())
                .singleElement()
                .satisfies(in -> assertThat(in.cardOpen()).isFalse());
    }

    @Test
    void aCitizenFindsNobodyButThemselves() {
        PersonId mother = bySurname(worker, "Воробьёва").items().get(0).person();
        Actor citizen = new Actor.Citizen(mother);
        ochag.ports().grants().own(mother, citizen, FIND);
        assertThat(bySurname(citizen, "Воробьёва").items()).hasSize(1);
        assertThat(bySurname(citizen, "Чайкин").items()).isEmpty();
    }

    @Test
    void aHiddenPersonOrFamilyIsNotFound() {
        FamilyId hidden = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .mother("Невидимова", "Ия", "087-654-303 00", "+78442000099")
                                .command());
        PersonId person = bySurname(worker, "Невидимова").items().get(0).person();
        ochag.ports().restrictions().hide(hidden);
        assertThat(bySurname(worker, "Невидимова").items().get(0).families()).isEmpty();
        assertThat(search.find(worker, query(null, null, null, "+78442000099")).items())
                .isEmpty();
        ochag.ports().restrictions().hide(person);
        assertThat(bySurname(worker, "Невидимова").items()).isEmpty();
        assertThat(search.find(worker, query(null, null, "08765430300", null)).items())
                .isEmpty();
    }

    @Test
    void pagesGoThroughEverybodyOnceAndTheirKeysTellNothing() {
        for (int i = 0; i < 7; i++) {
            String given = "Анна" + "а".repeat(i % 3);
            ochag.get(Families.class)
                    .register(
                            worker,
                            FamilyFixture.at(point).mother("Страничкина", given).command());
        }
        List<PersonId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<FoundPerson> page = search.find(
                    worker,
                    new FindPeople(
                            Optional.of("странич"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            new PageRequest(3, after)));
            page.items().forEach(found -> seen.add(found.person()));
            after = page.next();
            after.ifPresent(key -> assertThat(key).matches("[0-9a-f-]{36}"));
        } while (after.isPresent());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void withNothingToSearchByNothingIsSearched() {
        assertThatThrownBy(() -> bySurname(worker, " - ")).hasMessage("command.invalid");
        assertThatThrownBy(() -> search.find(worker, query(null, "Анна", null, null)))
                .hasMessage("command.invalid");
    }

    @Test
    void everybodyWhoWasShownIsInTheEntry() {
        bySurname(worker, "чайкин");
        assertThat(database.text(
                        "select cardinality(person_ids) || ' ' || cardinality(family_ids) from ochag_platform.audit_entry"
                                + " where operation = 'families.find' order by id desc limit 1"))
                .isEqualTo("2 1");
    }

    private Page<FoundPerson> bySurname(Actor actor, String surname) {
        return search.find(actor, query(surname, null, null, null));
    }

    private static FindPeople query(
            @org.jspecify.annotations.Nullable String surname,
            @org.jspecify.annotations.Nullable String given,
            @org.jspecify.annotations.Nullable String snils,
            @org.jspecify.annotations.Nullable String phone) {
        return new FindPeople(
                Optional.ofNullable(surname),
                Optional.ofNullable(given),
                Optional.ofNullable(snils).map(Snils::parse),
                Optional.ofNullable(phone).map(e164 -> new PhoneNumber(e164, "RU", Optional.empty())),
                PageRequest.first());
    }

    private static List<String> names(Page<FoundPerson> page) {
        return page.items().stream().map(found -> found.name().full()).toList();
    }
}
