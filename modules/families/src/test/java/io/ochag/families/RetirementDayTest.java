package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.inject.multibindings.Multibinder;
import io.ochag.families.Consents.SettleClock;
import io.ochag.families.DestructionClock.Outcome;
import io.ochag.families.FallingDue.HeldBack;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.StateResidence;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.document.ContentSource;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.CountedStatements;
import io.ochag.testing.database.CountedStatements.Counted;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryFamilyRecords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was decided is looked at once more on its day: nothing of it can be undone. */
@ExtendWith(PostgresExtension.class)
class RetirementDayTest {
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);
    private static final DataRecipient PROGRAM = new DataRecipient.Machine("exchange");

    private final Actor actor = Actors.system();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Set<PersonId> breaking = new HashSet<>();
    private TestDatabase database;
    private CountedStatements statements;
    private TestOchag ochag;
    private PlaceId point;

    @BeforeEach
    void start(TestDatabase given) {
        database = given;
        statements = new CountedStatements(database.dataSource());
        ochag = TestOchag.on(statements.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .install(new Breaking())
                .start();
        point = ochag.ports().places().add("Пункт");
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    /** A module that breaks down over some persons. */
    private final class Breaking extends FeatureModule {
        @Override
        protected void configure() {
            Multibinder.newSetBinder(binder(), FamilyRecords.class).addBinding().toInstance(new Records());
        }
    }

    private final class Records implements FamilyRecords {
        private final FamilyRecords nothing = new InMemoryFamilyRecords("visits");

        @Override
        public String module() {
            return nothing.module();
        }

        @Override
        public List<Entry> timeline(Actor by, Recipient recipient, Optional<Position> before, int limit) {
            return nothing.timeline(by, recipient, before, limit);
        }

        @Override
        public List<Entry> export(Actor by, Recipient.OfPerson person) {
            return nothing.export(by, person);
        }

        @Override
        public List<Entry> openMatters(Actor by, Recipient recipient) {
            return nothing.openMatters(by, recipient);
        }

        @Override
        public List<Entry> conflictsIfMerged(Actor by, FamilyId one, FamilyId other) {
            return nothing.conflictsIfMerged(by, one, other);
        }

        @Override
        public List<Entry> writtenSince(Actor by, Set<FamilyId> families, Instant since) {
            return nothing.writtenSince(by, families, since);
        }

        @Override
        public void depersonalise(Actor by, Recipient.OfPerson person) {
            if (breaking.contains(person.person())) {
                throw new IllegalStateException("Ломова Анна is not to be found");
            }
        }
    }

    private MergeDesk desk() {
        return MergeDesk.of(ochag, actor);
    }

    private Retirements retirements() {
        return ochag.get(Retirements.class);
    }

    private Consents consents() {
        return ochag.get(Consents.class);
    }

    private PersonId person(String surname) {
        return desk().person(point, FamilyFixture.born(surname, "Анна", LocalDate.of(1990, 3, 15)));
    }

    private void plan(Ground ground, PersonId... persons) {
        retirements()
                .plan(
                        actor,
                        new PlanRetirement(
                                List.of(persons), ground, clock.today().plusDays(10)));
    }

    private void onTheDay() {
        clock.advance(Duration.ofDays(10));
        ochag.get(Sweeps.class).run("families.retire");
    }

    private boolean isNobody(PersonId person) {
        return database.number("select count(*) from ochag_families.depersonalised where person_id = ?", person.value())
                == 1;
    }

    private void heldBy(String code, PersonId person) {
        assertThat(isNobody(person)).isFalse();
        assertThat(retirements().planned(actor, PageRequest.first()).items())
                .filteredOn(one -> one.person().equals(person))
                .singleElement()
                .satisfies(one -> assertThat(one.heldBy()).contains(code));
    }

    private void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .asInstanceOf(type(DomainException.class))
                .extracting(DomainException::error)
                .isEqualTo(code);
    }

    /** Somebody whose consent was withdrawn, and whose data are to be destroyed for it. */
    private PersonId withdrawn(String surname) {
        PersonId person = person(surname);
        ConsentId consent = consents().give(actor, PersonFixture.consent(person, person, PROGRAM, DataClass.IDENTITY));
        consents().withdraw(actor, new WithdrawConsent(consent, 1, person, false, Optional.empty(), Recorded.LIVE));
        plan(Ground.CONSENT_ENDED, person);
        return person;
    }

    @Test
    void whoseDataAreKeptOnABasisByThenIsLeftAlone() {
        PersonId person = withdrawn("Заборная");
        DestructionClock running =
                consents().clocks(actor, PageRequest.first()).items().get(0);
        consents()
                .settle(
                        actor,
                        new SettleClock(
                                running.id(),
                                running.version(),
                                Outcome.JUSTIFIED,
                                Optional.of(new BasisCode("court"))));
        onTheDay();
        heldBy("families.not-due", person);
    }

    @Test
    void whoHasConsentedAgainByThenIsLeftAlone() {
        PersonId person = withdrawn("Калиткина");
        consents().give(actor, PersonFixture.consent(person, person, PROGRAM, DataClass.IDENTITY));
        onTheDay();
        heldBy("families.not-due", person);
        refused(FamiliesError.NOT_DUE, () -> plan(Ground.CONSENT_ENDED, person));
    }

    @Test
    void aPregnancyIsTheReasonOnlyToWhoeverMayKnowOfIt() {
        PersonId person = person("Дверная");
        ochag.get(Pregnancies.class)
                .expecting(actor, new Pregnancies.Expecting(person, 1, Optional.empty(), Recorded.LIVE));
        clock.advance(SIX_YEARS);
        ochag.get(Sweeps.class).run("families.retention-walk");
        Actor.Staff archivist = Actors.worker();
        ochag.ports().grants().at(point, archivist, FamiliesPermission.RETIRE);
        assertThat(heldBack(archivist, person)).containsExactly(new HeldBack("families", "in-use"));
        Actor.Staff midwife = Actors.worker();
        ochag.ports().grants().at(point, midwife, FamiliesPermission.RETIRE, FamiliesPermission.PREGNANCY);
        assertThat(heldBack(midwife, person)).containsExactly(new HeldBack("families", "pregnancy"));
        refused(FamiliesError.HELD_BACK, () -> plan(Ground.TERM, person));
    }

    private List<HeldBack> heldBack(Actor reader, PersonId person) {
        return retirements().due(reader, PageRequest.first()).items().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .heldBack();
    }

    private void lives(FamilyId family, String address) {
        ochag.get(Residences.class)
                .state(
                        actor,
                        new StateResidence(
                                family,
                                desk().card(family).version(),
                                new Address(new MunicipalityCode("18701000"), Optional.of(address)),
                                clock.today(),
                                Recorded.LIVE));
    }

    private long living(String address) {
        return database.number("select count(*) from ochag_families.residence where address = ?", address);
    }

    @Test
    void whatAFamilyHasUnderAnotherIdStaysWhileSomebodyOfItIsSomebody() {
        FamilyId one = desk().family(FamilyFixture.at(point)
                .with(MemberRole.MOTHER, FamilyFixture.born("Оконная", "Анна", LocalDate.of(1980, 1, 1))));
        FamilyId other = desk().family(FamilyFixture.at(point)
                .with(MemberRole.RELATIVE, FamilyFixture.born("Форточкина", "Ия", LocalDate.of(1950, 1, 1))));
        PersonId mother = desk().member(one, "Анна");
        PersonId relative = desk().member(other, "Ия");
        lives(one, "ул. Общая, 1");
        desk().merge(one, other);
        clock.advance(SIX_YEARS);
        plan(Ground.TERM, mother);
        onTheDay();
        assertThat(isNobody(mother)).isTrue();
        assertThat(living("ул. Общая, 1")).isEqualTo(1);
        plan(Ground.TERM, relative);
        onTheDay();
        assertThat(isNobody(relative)).isTrue();
        assertThat(living("ул. Общая, 1")).isZero();
    }

    @Test
    void filesOfAFamilyGoWithTheLastOfItsPeople() {
        FamilyId family = desk().family(FamilyFixture.at(point)
                .with(MemberRole.MOTHER, FamilyFixture.born("Папкина", "Анна", LocalDate.of(1980, 1, 1)))
                .with(MemberRole.RELATIVE, FamilyFixture.born("Папкина", "Ия", LocalDate.of(1950, 1, 1))));
        DocumentId file = file(new Recipient.OfFamily(family));
        clock.advance(SIX_YEARS);
        plan(Ground.TERM, desk().member(family, "Анна"));
        onTheDay();
        assertThat(ochag.get(DocumentStore.class).tombstone(file)).isEmpty();
        plan(Ground.TERM, desk().member(family, "Ия"));
        onTheDay();
        assertThat(ochag.get(DocumentStore.class).tombstone(file)).isPresent();
    }

    private DocumentId file(Recipient about) {
        return ochag.get(DocumentStore.class)
                .put(
                        actor,
                        NewDocument.of(
                                DocumentOwner.of(about),
                                "справка.txt",
                                "text/plain",
                                new RetentionClass("families.import"),
                                ContentSource.of("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void oneThatCannotBeDoneStopsNobodyElse() {
        List<PersonId> persons = List.of(person("Ломова"), person("Целова"), person("Мирова"));
        breaking.add(persons.get(0));
        clock.advance(SIX_YEARS);
        for (PersonId person : persons) {
            plan(Ground.TERM, person);
        }
        onTheDay();
        heldBy("families.retirement-failed", persons.get(0));
        assertThat(isNobody(persons.get(1))).isTrue();
        assertThat(isNobody(persons.get(2))).isTrue();
        breaking.clear();
        plan(Ground.TERM, persons.get(0));
        onTheDay();
        assertThat(isNobody(persons.get(0))).isTrue();
    }

    @Test
    void whoJoinsAFamilyAtThatMomentIsLeftAlone() throws Exception {
        PersonId person = person("Гостева");
        FamilyId family = desk().family(FamilyFixture.at(point).mother("Хозяйкина", "Майя"));
        clock.advance(SIX_YEARS);
        plan(Ground.TERM, person);
        clock.advance(Duration.ofDays(10));
        AtomicReference<CompletableFuture<?>> sweep = new AtomicReference<>();
        ochag.get(Transactions.class).writeOnly(() -> {
            desk().add(family, MemberRole.RELATIVE, new Who.Registered(person));
            sweep.set(CompletableFuture.runAsync(() -> ochag.get(Sweeps.class).run("families.retire")));
            waiting();
        });
        Objects.requireNonNull(sweep.get()).get(60, TimeUnit.SECONDS);
        heldBy("families.not-due", person);
    }

    /** Until somebody waits for a lock on a person. */
    private void waiting() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (database.number("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0
                && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aPageOfThoseWhoFallDueTakesAsManyStatementsAsOne() {
        List<PersonId> persons = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            FamilyId family = desk().family(FamilyFixture.at(point).mother(FamilyFixture.newSurname(), "Анна"));
            persons.add(desk().member(family, "Анна"));
        }
        clock.advance(SIX_YEARS);
        ochag.get(Sweeps.class).run("families.retention-walk");
        Actor.Staff archivist = Actors.worker();
        ochag.ports().grants().at(point, archivist, FamiliesPermission.RETIRE);
        // once before counting: what is made at the first use belongs to neither
        due(archivist, 1);
        long ofOne = statements.count(() -> due(archivist, 1)).statements();
        Counted<List<FallingDue>> ofAll = statements.count(() -> due(archivist, 12));
        assertThat(ofAll.result()).hasSize(12);
        assertThat(ofAll.statements()).isEqualTo(ofOne);
        long planOfOne =
                statements.count(() -> planBy(archivist, persons.subList(0, 1))).statements();
        long planOfMany = statements
                .count(() -> planBy(archivist, persons.subList(1, 12)))
                .statements();
        assertThat(planOfMany).isEqualTo(planOfOne);
        assertThat(retirements().planned(archivist, PageRequest.first()).items())
                .extracting(Retirement::person)
                .containsExactlyInAnyOrderElementsOf(persons);
    }

    private List<FallingDue> due(Actor by, int limit) {
        return retirements().due(by, new PageRequest(limit, Optional.empty())).items();
    }

    private RetirementPlanId planBy(Actor by, List<PersonId> persons) {
        return retirements()
                .plan(by, new PlanRetirement(persons, Ground.TERM, clock.today().plusDays(10)));
    }

    @Test
    void whoIsSomebodyUnderOneIdIsNotNobody() {
        PersonId gone = desk().person(point, FamilyFixture.person("Бывшая", "Анна"));
        clock.advance(SIX_YEARS);
        plan(Ground.TERM, gone);
        onTheDay();
        assertThat(isNobody(gone)).isTrue();
        PersonId again = desk().person(point, FamilyFixture.person("Вернувшаяся", "Анна"));
        desk().merge(gone, again);
        clock.advance(SIX_YEARS);
        plan(Ground.TERM, again);
        onTheDay();
        assertThat(isNobody(again)).isTrue();
    }

    @Test
    void namesThatNobodyBearsAreForgottenSomeAtATime() {
        database.sql("insert into ochag_families.surname (folded) select 'ничей' || n from generate_series(1, 2300) n");
        database.sql(
                "insert into ochag_families.given_name (folded) select 'ничей' || n from generate_series(1, 1200) n");
        person("Имянова");
        assertThat(ochag.get(Sweeps.class).run("families.unused-names")).isGreaterThanOrEqualTo(3);
        assertThat(database.column("select folded from ochag_families.surname"))
                .contains("имянова")
                .noneMatch(name -> String.valueOf(name).startsWith("ничей"));
        assertThat(database.column("select folded from ochag_families.given_name"))
                .contains("анна")
                .noneMatch(name -> String.valueOf(name).startsWith("ничей"));
    }

    @Test
    void whatIsAskedByAnIdHasAnIndex() {
        for (String column : List.of(
                "family_move.family_id",
                "legal_hold.person_id",
                "import_key.family_id",
                "destruction_clock.person_id",
                "searchable_name.given")) {
            assertThat(database.number(
                            "select count(*) from pg_index x join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]"
                                    + " where x.indrelid = cast(? as regclass) and a.attname = ? and x.indpred is null",
                            "ochag_families." + column.substring(0, column.indexOf('.')),
                            column.substring(column.indexOf('.') + 1)))
                    .as(column)
                    .isPositive();
        }
    }
}
