package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.ochag.documents.DocumentsModule;
import io.ochag.families.Contacts.EndPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.PhoneTold;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.KeepPaper;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.StateResidence;
import io.ochag.families.Situations.StateSituation;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class RetirementTest {
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);
    private static final PageRequest PAGE = new PageRequest(PageRequest.MOST, Optional.empty());

    private final Actor actor = Actors.system();
    private final CrashingFailpoints failpoints = new CrashingFailpoints();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;

    @BeforeEach
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.on(database.dataSource())
                .clock(clock)
                .eventLog()
                .override(Failpoints.class, failpoints)
                .install(new FamiliesModule())
                .install(new DocumentsModule())
                .start();
        point = ochag.ports().places().add("Пункт");
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private MergeDesk desk() {
        return MergeDesk.of(ochag, actor);
    }

    private Retirements retirements() {
        return ochag.get(Retirements.class);
    }

    private void sweep(String name) {
        ochag.get(Sweeps.class).run(name);
    }

    private PersonId person(String surname, String given) {
        return desk().person(point, FamilyFixture.born(surname, given, LocalDate.of(1990, 3, 15)));
    }

    private RetirementPlanId plan(PersonId... persons) {
        return plan(PlanRetirement.Ground.TERM, persons);
    }

    private RetirementPlanId plan(PlanRetirement.Ground ground, PersonId... persons) {
        return retirements()
                .plan(
                        actor,
                        new PlanRetirement(
                                List.of(persons), ground, clock.today().plusDays(10)));
    }

    private void onTheDay() {
        clock.advance(Duration.ofDays(10));
        sweep("families.retire");
    }

    private void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .asInstanceOf(type(DomainException.class))
                .extracting(DomainException::error)
                .isEqualTo(code);
    }

    private List<PersonId> due() {
        sweep("families.retention-walk");
        return retirements().due(actor, PAGE).items().stream()
                .map(FallingDue::person)
                .toList();
    }

    private FallingDue falling(PersonId person) {
        return retirements().due(actor, PAGE).items().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Retirement planned(PersonId person) {
        return retirements().planned(actor, PAGE).items().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private long told() {
        return database.number(
                "select count(*) from ochag_platform.event where type = 'families.person-depersonalised'");
    }

    private boolean isNobody(PersonId person) {
        return database.number("select count(*) from ochag_families.depersonalised where person_id = ?", person.value())
                == 1;
    }

    /** Every row of every table of Ochag as text, by table. */
    private Map<String, String> everything() {
        Map<String, String> tables = new TreeMap<>();
        for (String table : database.column("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema like 'ochag\\_%' and table_type = 'BASE TABLE'")) {
            tables.put(table, database.text("select coalesce(string_agg(x::text, chr(10)), '') from " + table + " x"));
        }
        return tables;
    }

    private List<String> tablesThatTell(String needle) {
        return everything().entrySet().stream()
                .filter(table -> table.getValue().contains(needle))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String counted() {
        return database.text("""
                select string_agg(x.line, E'\\n' order by x.line)
                from (
                    select concat_ws('|', f.municipality, m.role, m.during, p.sex, 2026 - extract(year from p.birth_date), h.category, count(*))
                        as line
                    from ochag_families.membership m
                    join ochag_families.family f on f.id = m.family_id
                    join ochag_families.person p on p.id = m.person_id
                    left join ochag_families.category_holding h
                        on (h.family_id = f.id or h.person_id = p.id) and h.status @> date '2026-12-01'
                    where m.during @> date '2026-12-01'
                    group by f.municipality, m.role, m.during, p.sex, p.birth_date, h.category
                ) x
                """);
    }

    /** Somebody about whom there is something in every place where there can be. */
    private FamilyId wellKnown() {
        FamilyId family = desk().family(FamilyFixture.at(point)
                .with(
                        MemberRole.MOTHER,
                        new PersonDetails(
                                new PersonName("Звонарёва", "Маргарита", Patronymic.of("Львовна")),
                                Optional.of(new BirthDate(LocalDate.of(1987, 7, 23), BirthDate.Precision.EXACT)),
                                Sex.FEMALE,
                                Optional.of(Snils.parse("112-233-445 95")),
                                IdentityLevel.PAPER_SEEN,
                                List.of(new ContactPhone(
                                        new PhoneNumber("+79025550101", "RU", Optional.empty()), true, false))))
                .child("Звонарёв", "Елисей", LocalDate.of(2015, 8, 17))
                .mainContact(0));
        PersonId mother = desk().member(family, "Маргарита");
        ochag.get(PersonFiles.class)
                .changeName(
                        actor,
                        new ChangeName(
                                mother,
                                1,
                                new PersonName("Подколокольная", "Маргарита", Patronymic.of("Львовна")),
                                LocalDate.of(2026, 10, 1),
                                NameGround.MARRIAGE,
                                Recorded.LIVE));
        ochag.get(PersonFiles.class)
                .keepPaper(
                        actor,
                        new KeepPaper(
                                mother,
                                2,
                                new Paper(
                                        new PaperKindCode("passport"),
                                        Optional.of("1877"),
                                        "998877",
                                        Optional.of(LocalDate.of(2010, 5, 6)),
                                        Optional.empty()),
                                Recorded.LIVE));
        Contacts contacts = ochag.get(Contacts.class);
        PhoneTold wrong = contacts.tell(
                actor,
                new TellPhone(
                        mother,
                        3,
                        Optional.of(family),
                        new ContactPhone(new PhoneNumber("+79025550199", "RU", Optional.empty()), false, false),
                        Recorded.LIVE));
        contacts.end(actor, new EndPhone(mother, 4, wrong.phone(), PhoneEnd.WRONG_NUMBER, Recorded.LIVE));
        contacts.communicate(
                actor,
                new StateCommunication(
                        mother, 5, List.of(new LanguageCode("rsl")), true, Optional.empty(), Recorded.LIVE));
        ochag.get(Residences.class)
                .state(
                        actor,
                        new StateResidence(
                                family,
                                desk().card(family).version(),
                                new Address(new MunicipalityCode("18701000"), Optional.of("ул. Заречная, 417")),
                                LocalDate.of(2026, 11, 1),
                                Recorded.LIVE));
        ochag.get(Situations.class)
                .state(
                        actor,
                        new StateSituation(
                                family,
                                desk().card(family).version(),
                                Situations.Situation.HARDSHIP,
                                Situations.Risk.LOW,
                                LocalDate.of(2026, 11, 2),
                                "Сообщила соседка Таврина",
                                Recorded.LIVE));
        ochag.get(Categories.class)
                .grant(
                        actor,
                        new Categories.Grant(
                                new Recipient.OfFamily(family),
                                desk().card(family).version(),
                                new CategoryCode("low-income"),
                                LocalDate.of(2026, 11, 3),
                                Optional.of(new Categories.Evidence(
                                        "СПР-551177", LocalDate.of(2026, 11, 3), Optional.empty())),
                                Recorded.LIVE));
        ochag.get(Consents.class)
                .give(
                        actor,
                        PersonFixture.consent(
                                mother, mother, new DataRecipient.Machine("exchange"), DataClass.IDENTITY));
        PersonId twin = desk().person(point, FamilyFixture.person("Звонарёва", "Зоя"));
        desk().merge(twin, mother);
        database.sql("update ochag_families.merge set note = 'та самая Таврина'");
        HoldId hold = ochag.get(LegalHolds.class)
                .place(
                        actor,
                        new PlaceHold(
                                mother, new GroundCode("appeal"), Optional.empty(), Optional.of("жалоба Тавриной")));
        ochag.get(LegalHolds.class).lift(actor, new LiftHold(hold, Optional.of("ответ Тавриной дан")));
        RestrictionId restriction = desk().restrict(mother);
        database.sql("update ochag_families.restriction set note = 'угрожает Таврин'");
        desk().lift(restriction);
        return family;
    }

    @Test
    void nothingTellsWhoSomebodyWasAndWhatWasCountedIsCountedAlike() {
        FamilyId family = wellKnown();
        PersonId mother = desk().member(family, "Маргарита");
        PersonId child = desk().member(family, "Елисей");
        FamilyId others = desk().family(
                        FamilyFixture.at(point).mother("Звонарёва", "Оксана").mainContact(0));
        String before = counted();
        clock.advance(SIX_YEARS);
        assertThat(due()).contains(mother, child);
        FallingDue first = falling(mother);
        assertThat(first.heldBack()).isEmpty();
        assertThat(first.kind()).isEqualTo(FallingDue.Kind.RECIPIENT);
        assertThat(first.erases()).isEqualTo(new FallingDue.Erased(3, 1, 1, 1, 1, 3));

        plan(mother, child);
        clock.advance(Duration.ofDays(9));
        sweep("families.retire");
        assertThat(isNobody(mother)).isFalse();
        clock.advance(Duration.ofDays(1));
        sweep("families.retire");
        sweep("families.unused-names");

        assertThat(isNobody(mother)).isTrue();
        for (String needle : List.of(
                "Подколокольн",
                "подколокольн",
                "Маргарита",
                "маргарита",
                "Елисей",
                "елисей",
                "Звонарёв ",
                "Львовна",
                "9025550101",
                "9025550199",
                "{rsl}",
                "11223344595",
                "998877",
                "Заречная",
                "Тавр",
                "СПР-551177",
                "1987-07-23",
                "2015-08-17")) {
            assertThat(tablesThatTell(needle)).as(needle).isEmpty();
        }
        // somebody else still bears the name
        assertThat(tablesThatTell("звонарева")).contains("ochag_families.surname", "ochag_families.searchable_name");
        assertThat(desk().card(others).members().get(0).name().given()).isEqualTo("Оксана");
        assertThat(counted()).isEqualTo(before);
        assertThat(desk().card(family).members()).hasSize(2);
        assertThat(due()).doesNotContain(mother, child);
        assertThat(told()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyIsFoundByAnEmptyName() {
        PersonId person = person("Журавина", "Ульяна");
        clock.advance(SIX_YEARS);
        plan(person);
        onTheDay();
        assertThat(isNobody(person)).isTrue();
        for (String text : List.of("Журавина", "Данные", "Обезличены")) {
            assertThat(ochag.get(PeopleSearch.class)
                            .find(actor, FindPeople.byText(text, PAGE))
                            .items())
                    .isEmpty();
        }
        sweep("families.unused-names");
        assertThat(database.column("select folded from ochag_families.surname")).doesNotContain("журавина", "");
    }

    @Test
    void whoComesBackAndIsNamedIsSomebodyAgain() {
        PersonId person = person("Журавлёва", "Агата");
        clock.advance(SIX_YEARS);
        plan(person);
        onTheDay();
        ochag.get(PersonFiles.class)
                .changeName(
                        actor,
                        new ChangeName(
                                person,
                                2,
                                new PersonName("Вернувшаяся", "Агата", Patronymic.UNKNOWN),
                                clock.today(),
                                NameGround.CORRECTION,
                                Recorded.LIVE));
        assertThat(isNobody(person)).isFalse();
        assertThat(ochag.get(PeopleSearch.class)
                        .find(actor, FindPeople.byText("Вернувшаяся", PAGE))
                        .items())
                .hasSize(1);
    }

    @Test
    void whoIsStillServedIsNotDue() {
        PersonId person = person("Дубова", "Инна");
        clock.advance(Duration.ofDays(5 * 365 - 40));
        assertThat(due()).doesNotContain(person);
        refused(FamiliesError.NOT_DUE, () -> plan(person));
        clock.advance(Duration.ofDays(60));
        assertThat(due()).contains(person);
    }

    @Test
    void guardianshipIsKeptForLonger() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId guardian = fixture.adult();
        PersonId child = fixture.child();
        fixture.state(child, PersonFixture.terms(guardian, "guardian", DateRange.since(PersonFixture.LONG_AGO)));
        clock.advance(SIX_YEARS);
        assertThat(due()).doesNotContain(child, guardian);
        refused(FamiliesError.NOT_DUE, () -> plan(child));
    }

    @Test
    void aHoldOrAnOpenOrderHoldsEverythingBack() {
        PersonId person = person("Гречихина", "Нина");
        clock.advance(SIX_YEARS);
        HoldId hold = ochag.get(LegalHolds.class)
                .place(actor, new PlaceHold(person, new GroundCode("court-case"), Optional.empty(), Optional.empty()));
        refused(FamiliesError.NOT_DUE, () -> plan(person));
        clock.advance(SIX_YEARS);
        refused(FamiliesError.HELD_BACK, () -> plan(person));
        assertThat(due()).contains(person);
        assertThat(falling(person).heldBack()).containsExactly(new FallingDue.HeldBack("families", "legal-hold"));
        ochag.get(LegalHolds.class).lift(actor, new LiftHold(hold, Optional.empty()));
        refused(
                FamiliesError.HOLD_LIFTED,
                () -> ochag.get(LegalHolds.class).lift(actor, new LiftHold(hold, Optional.empty())));
        clock.advance(SIX_YEARS);
        plan(person);
        // a hold of the last minute
        ochag.get(LegalHolds.class)
                .place(actor, new PlaceHold(person, new GroundCode("court-case"), Optional.empty(), Optional.empty()));
        onTheDay();
        assertThat(isNobody(person)).isFalse();
        Retirement held = planned(person);
        assertThat(held.heldBy()).contains("families.held-back");
    }

    @Test
    void aDecisionIsStoppedUntilItsDayAndNotAfter() {
        PersonId person = person("Лисицына", "Ева");
        clock.advance(SIX_YEARS);
        plan(person);
        refused(FamiliesError.RETIREMENT_PLANNED, () -> plan(person));
        Retirement planned = planned(person);
        refused(KernelError.STALE, () -> retirements().stop(actor, planned.retirement(), 7));
        retirements().stop(actor, planned.retirement(), planned.version());
        onTheDay();
        assertThat(isNobody(person)).isFalse();
        plan(person);
        Retirement again = planned(person);
        onTheDay();
        assertThat(isNobody(person)).isTrue();
        refused(KernelError.STALE, () -> retirements().stop(actor, again.retirement(), again.version()));
        refused(
                FamiliesError.RETIREMENT_OVER,
                () -> retirements().stop(actor, again.retirement(), again.version() + 1));
        refused(FamiliesError.NOT_DUE, () -> plan(person));
    }

    @Test
    void whatWasRecordedInBetweenKeepsThePerson() {
        FamilyId family =
                desk().family(FamilyFixture.at(point).mother("Осинина", "Вера").mainContact(0));
        PersonId person = desk().member(family, "Вера");
        clock.advance(SIX_YEARS);
        plan(person);
        ochag.get(Residences.class)
                .state(
                        actor,
                        new StateResidence(
                                family,
                                desk().card(family).version(),
                                new Address(new MunicipalityCode("18701000"), Optional.empty()),
                                clock.today(),
                                Recorded.LIVE));
        onTheDay();
        assertThat(isNobody(person)).isFalse();
        assertThat(planned(person).heldBy()).contains("families.not-due");
    }

    @Test
    void aWithdrawnConsentMayEndInIt() {
        PersonId person = person("Щукина", "Алла");
        ConsentId consent = ochag.get(Consents.class)
                .give(
                        actor,
                        PersonFixture.consent(
                                person, person, new DataRecipient.Machine("exchange"), DataClass.IDENTITY));
        refused(FamiliesError.NOT_DUE, () -> plan(PlanRetirement.Ground.CONSENT_ENDED, person));
        ochag.get(Consents.class)
                .withdraw(actor, new WithdrawConsent(consent, 1, person, false, Optional.empty(), Recorded.LIVE));
        assertThat(ochag.get(Consents.class).clocks(actor, PAGE).items()).hasSize(1);
        plan(PlanRetirement.Ground.CONSENT_ENDED, person);
        onTheDay();
        assertThat(isNobody(person)).isTrue();
        assertThat(ochag.get(Consents.class).clocks(actor, PAGE).items()).isEmpty();
        assertThat(database.text("select outcome from ochag_families.destruction_clock"))
                .isEqualTo("DESTROYED");
    }

    @Test
    void aCrashAtAnyStepLosesNothingAndDoesNothingTwice() {
        List<PersonId> persons = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            persons.add(ochag.get(People.class)
                    .register(
                            actor,
                            new RegisterPerson(
                                    point,
                                    Optional.empty(),
                                    FamilyFixture.person("Перелескина", "Анна"),
                                    MatchAnswer.UNSURE,
                                    Recorded.LIVE)));
        }
        clock.advance(SIX_YEARS);
        plan(persons.toArray(PersonId[]::new));
        long before = told();
        clock.advance(Duration.ofDays(10));
        for (String step : List.of(
                "families.retire.before-commit",
                "families.retire.committed",
                "families.retire.before-commit",
                "families.retire.committed")) {
            failpoints.crashAt(step, 3);
            assertThatThrownBy(() -> sweep("families.retire")).isInstanceOf(Crash.class);
        }
        sweep("families.retire");
        assertThat(persons).allMatch(this::isNobody);
        assertThat(told() - before).isEqualTo(25);
        assertThat(tablesThatTell("Перелескин")).isEmpty();
    }

    @Test
    void theWalkGoesOnWhereItStopped() {
        PersonId one = person("Ракитина", "Анна");
        database.sql("""
                insert into ochag_families.person (id, place_id, municipality, surname, given, patronymic_state, surname_folded, given_folded,
                    patronymic_folded, sex, identity, version, occurred_at, recorded_at, source)
                select gen_random_uuid(), p.place_id, p.municipality, p.surname, p.given, p.patronymic_state, p.surname_folded, p.given_folded,
                    p.patronymic_folded, p.sex, p.identity, 1, p.occurred_at, p.recorded_at, p.source
                from ochag_families.person p
                cross join generate_series(1, 450)
                where p.id = ?
                """, one.value());
        clock.advance(SIX_YEARS);
        assertThat(ochag.get(Sweeps.class).run("families.retention-walk")).isGreaterThanOrEqualTo(3);
        assertThat(database.number("""
                select count(*)
                from ochag_families.falling_due d
                join ochag_families.person p on p.id = d.person_id
                where p.surname = 'Ракитина'
                """)).isEqualTo(451);
        // a second walk finds the same
        ochag.get(Sweeps.class).run("families.retention-walk");
        assertThat(due()).isNotEmpty();
    }
}
