package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.ochag.documents.DocumentsModule;
import io.ochag.families.AnswerSubjectAccess.Way;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.StateResidence;
import io.ochag.families.SubjectAccess.Format;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What never leaves, whoever asks and whoever hands it out: hidden families, adoption, and what an asker has no right to any more. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SubjectAccessSecretsTest {
    private final Actor system = Actors.system();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;
    private PlaceId refuge;
    private Actor.Staff seeing;
    private Actor.Staff helper;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .install(new DocumentsModule())
                .start();
        point = ochag.ports().places().add("Пункт на Набережной");
        refuge = ochag.ports().places().add("Кризисный пункт");
        seeing = at(point, "Пункт на Набережной");
        ochag.ports().grants().everywhere(seeing, FamiliesPermission.values());
        helper = at(refuge, "Кризисный пункт");
        ochag.ports().grants().at(refuge, helper, FamiliesPermission.values());
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    private Actor.Staff at(PlaceId place, String name) {
        Actor.Staff staff = Actors.worker();
        ochag.ports().staff().add(staff.staff(), "Лугова А. И.");
        ochag.ports()
                .staff()
                .post(
                        new Post(staff.post(), staff.staff(), place, name, "role", "Роль"),
                        DateRange.since(LocalDate.of(2020, 1, 1)));
        return staff;
    }

    private MergeDesk desk() {
        return MergeDesk.of(ochag, system);
    }

    private SubjectAccess orders() {
        return ochag.get(SubjectAccess.class);
    }

    private SubjectOrderId order(PersonId person, PersonId askedBy, boolean papersSeen) {
        return orders().order(seeing, new OrderSubjectAccess(person, askedBy, Optional.empty(), papersSeen));
    }

    /** Everything that is told to somebody about themselves, by a worker who may see everything. */
    private String told(PersonId person) {
        return told(order(person, person, false));
    }

    private String told(SubjectOrderId order) {
        return orders().data(seeing, order).lines().stream()
                .map(line -> line.kind() + "=" + line.value().ru() + "|"
                        + line.from().map(LocalDate::toString).orElse("") + "|"
                        + line.to().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .asInstanceOf(type(DomainException.class))
                .extracting(DomainException::error)
                .isEqualTo(code);
    }

    private void nothingIsHandedOut(ErrorCode code, SubjectOrderId order) {
        refused(code, () -> orders().data(seeing, order));
        refused(code, () -> orders().file(seeing, order, Format.CSV, Language.RU));
        refused(code, () -> orders().file(seeing, order, Format.PDF, Language.RU));
    }

    private void lives(FamilyId family, String address) {
        ochag.get(Residences.class)
                .state(
                        system,
                        new StateResidence(
                                family,
                                desk().card(family).version(),
                                new Address(new MunicipalityCode("18701000"), Optional.of(address)),
                                clock.today(),
                                Recorded.LIVE));
    }

    private static NewMember known(PersonId person, MemberRole role) {
        return new NewMember(new Who.Registered(person), role, MembershipGround.AS_TOLD, Optional.empty());
    }

    /** A family of a father at the point, with where it lives. */
    private PersonId father(String surname) {
        FamilyId his = desk().family(FamilyFixture.at(point)
                .with(MemberRole.FATHER, FamilyFixture.born(surname, "Пётр", LocalDate.of(1986, 2, 3)))
                .mainContact(0));
        lives(his, "ул. Прежняя, 8");
        return desk().member(his, "Пётр");
    }

    @Test
    void aMemberOfAHiddenFamilyIsToldNothingThatLeadsToItWhoeverAnswers() {
        PersonId father = father("Грозин");
        FamilyId hers = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.MOTHER, FamilyFixture.born("Укромова", "Нина", LocalDate.of(1990, 9, 9)))
                .with(MemberRole.CHILD, FamilyFixture.born("Укромова", "Ева", LocalDate.of(2019, 4, 3)))
                .with(known(father, MemberRole.FATHER)));
        lives(hers, "пер. Тайный, 3");
        FamilyId twin = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.MOTHER, FamilyFixture.born("Укромова", "Нина", LocalDate.of(1990, 9, 9)))
                .with(known(father, MemberRole.FATHER)));
        lives(twin, "пер. Потайной, 9");
        PersonId child = desk().member(hers, "Ева");
        new PersonFixture(ochag, refuge).parent(father, child);
        new PersonFixture(ochag, refuge)
                .state(
                        father,
                        PersonFixture.terms(
                                desk().member(hers, "Нина"), "guardian", DateRange.since(PersonFixture.LONG_AGO)));
        ochag.get(Families.class).card(helper, hers);
        // his own record came from there too
        PersonId double_ = desk().person(refuge, FamilyFixture.born("Грозин", "Пётр", LocalDate.of(1986, 2, 3)));
        desk().merge(double_, father);
        desk().restrict(hers);
        desk().merge(twin, hers);

        assertThat(told(father))
                .contains("families.name=Грозин Пётр", "ул. Прежняя, 8", "families.kept-by=Пункт на Набережной")
                .doesNotContain("Тайный", "Потайной", "Укромова", "Кризисный")
                .doesNotContain("families.represents=", "families.represented-by=", "families.relative=")
                .containsOnlyOnce("families.membership=");
    }

    @Test
    void aRelativeWhoIsHiddenIsToldToNobody() {
        FamilyId family = desk().family(FamilyFixture.at(point)
                .with(MemberRole.FATHER, FamilyFixture.born("Шумов", "Пётр", LocalDate.of(1986, 2, 3)))
                .with(MemberRole.MOTHER, FamilyFixture.born("Шумова", "Таисия", LocalDate.of(1988, 2, 3)))
                .with(MemberRole.CHILD, FamilyFixture.born("Шумов", "Фома", LocalDate.of(2019, 2, 3))));
        desk().restrict(desk().member(family, "Таисия"));
        assertThat(told(desk().member(family, "Пётр")))
                .contains("families.relative=Шумов Фома")
                .doesNotContain("Таисия");
    }

    @Test
    void adoptionLeavesNoTrace() {
        FamilyId first = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.MOTHER, FamilyFixture.born("Роднова", "Инга", LocalDate.of(1984, 1, 1)))
                .with(MemberRole.CHILD, FamilyFixture.born("Подкидышева", "Рада", LocalDate.of(2005, 1, 1))));
        lives(first, "ул. Родная, 5");
        PersonId person = desk().member(first, "Рада");
        PersonId mother = desk().member(first, "Инга");
        FamilyId second = desk().family(FamilyFixture.at(point)
                .with(MemberRole.MOTHER, FamilyFixture.born("Приёмова", "Вера", LocalDate.of(1980, 1, 1)))
                .with(known(person, MemberRole.CHILD)));
        lives(second, "ул. Новая, 7");
        PersonId adopter = desk().member(second, "Вера");
        PersonFixture fixture = new PersonFixture(ochag, point);
        fixture.state(
                person, PersonFixture.terms(mother, "birth-record", range(LocalDate.of(2005, 1, 1), "2010-03-04")));
        fixture.state(person, PersonFixture.terms(adopter, "guardian", range(LocalDate.of(2011, 3, 4), "2012-05-06")));
        fixture.state(person, PersonFixture.terms(adopter, "adoption", range(LocalDate.of(2012, 5, 6), "2023-01-01")));
        care(second, person, "GUARDIANSHIP", "[2011-03-04,2012-05-06)");
        database.sql(
                "update ochag_families.membership set during = '[2005-01-01,2011-03-04)', adopted_away = true"
                        + " where family_id = ? and person_id = ?",
                first.value(),
                person.value());
        database.sql(
                "update ochag_families.membership set during = '[2011-03-04,)' where family_id = ? and person_id = ?",
                second.value(),
                person.value());
        ochag.get(PersonFiles.class)
                .changeName(
                        system,
                        new ChangeName(
                                person,
                                fixture.version(person),
                                new PersonName("Приёмова", "Рада", Patronymic.UNKNOWN),
                                LocalDate.of(2012, 5, 6),
                                NameGround.ADOPTION,
                                Recorded.LIVE));
        // a record under the old name that was found later
        desk().merge(
                        desk().person(refuge, FamilyFixture.born("Подкидышева", "Рада", LocalDate.of(2005, 1, 2))),
                        person);
        ochag.get(Families.class).card(helper, first);

        assertThat(told(person))
                .contains("families.name=Приёмова Рада", "ул. Новая, 7", "families.birth=01.01.2005")
                .contains("families.represented-by=Приёмова Вера (законный представитель)|2005-01-01|2023-01-01")
                .doesNotContain("Подкидышева", "Роднова", "Родная", "Кризисный", "02.01.2005")
                .doesNotContain("families.care", "(опекун)", "2010-03-04", "2012-05-06");
        // nor is she told of it by whom she was taken from
        assertThat(told(mother)).doesNotContain("Приёмова", "2010-03-04", "families.represents=");
    }

    private static DateRange range(LocalDate from, String to) {
        return new DateRange(from, LocalDate.parse(to));
    }

    private void care(FamilyId family, PersonId child, String kind, String during) {
        database.sql(
                "insert into ochag_families.care_placement (id, family_id, person_id, kind, during, placed_by, occurred_at, recorded_at, source)"
                        + " values (?, ?, ?, ?, cast(? as daterange), 'system', '2026-01-01', '2026-01-01', 'LIVE')",
                UUID.randomUUID(),
                family.value(),
                child.value(),
                kind,
                during);
    }

    @Test
    void whoRepresentsNobodyAnyMoreIsHandedNothing() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId child = fixture.child();
        PersonId parent = fixture.adult();
        RepresentationId bond = fixture.parent(parent, child);
        SubjectOrderId taken = order(child, parent, false);
        assertThat(told(taken)).contains("families.name=");
        ochag.get(Representations.class)
                .end(system, new EndRepresentation(bond, fixture.version(child), clock.today(), EndReason.REPLACED));
        nothingIsHandedOut(FamiliesError.MAY_NOT_ASK, taken);
        // a day on which it still held does not help
        SubjectOrderId past = orders().order(
                        seeing,
                        new OrderSubjectAccess(
                                child, parent, Optional.of(clock.today().minusDays(30)), false));
        nothingIsHandedOut(FamiliesError.MAY_NOT_ASK, past);
    }

    @Test
    void whatWasAnsweredOrRefusedIsHandedOutNoMore() {
        PersonId person = new PersonFixture(ochag, point).adult();
        for (Way way : List.of(Way.REFUSED, Way.HANDED_OVER)) {
            SubjectOrderId id = order(person, person, false);
            orders().answered(seeing, new AnswerSubjectAccess(id, 1, way, clock.today()));
            nothingIsHandedOut(FamiliesError.ORDER_ANSWERED, id);
        }
    }

    @Test
    void whoIsHiddenAfterTheOrderIsAnsweredOfOnlyWhereAWorkerSeesPapers() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId child = fixture.child();
        PersonId parent = fixture.adult();
        fixture.parent(parent, child);
        // papers that decided nothing then decide nothing now
        SubjectOrderId before = order(child, parent, true);
        assertThat(orders().of(seeing, before).askedAs()).isEqualTo("birth-record");
        desk().restrict(child);
        nothingIsHandedOut(FamiliesError.ASKER_UNCERTAIN, before);
        SubjectOrderId seen = order(child, parent, true);
        assertThat(told(seen)).contains("families.name=");
    }

    @Test
    void whoeverIsInAFamilyThatIsHiddenUnderAnotherIdIsHidden() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId parent = fixture.adult();
        FamilyId hidden = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.MOTHER, FamilyFixture.born("Скрытнова", "Ия", LocalDate.of(1990, 1, 1))));
        FamilyId twin = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.CHILD, FamilyFixture.born("Скрытнов", "Лев", LocalDate.of(2019, 1, 1))));
        PersonId child = desk().member(twin, "Лев");
        fixture.parent(parent, child);
        desk().restrict(hidden);
        desk().merge(twin, hidden);
        refused(FamiliesError.ASKER_UNCERTAIN, () -> order(child, parent, false));
    }

    @Test
    void aBasisOfTheRegionIsToldByItsOwnName() {
        PersonId person = new PersonFixture(ochag, point).adult();
        database.sql(
                "insert into ochag_families.legal_basis (code, during, title_ru, title_en, data_classes, purposes, source, origin)"
                        + " values ('region-law', daterange(null, null), 'Закон области', 'Law of the region', '{}', '{}', 'закон', 'REGION')");
        database.sql(
                "insert into ochag_families.consent (id, kind, person_id, purpose, recipient_kind, recipient, data_classes, basis, during,"
                        + " entered_by, occurred_at, recorded_at, source, version) values (?, 'BASIS', ?, 'service', 'MACHINE', 'x',"
                        + " array['identity'], 'region-law', '[2026-01-01,)', 'system', '2026-01-01', '2026-01-01', 'LIVE', 1)",
                UUID.randomUUID(),
                person.value());
        assertThat(told(person)).contains("families.basis=Закон области");
    }

    @Test
    void whatIsKeptAsGuardianshipIsToldSo() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId guardian = fixture.adult();
        fixture.state(
                fixture.child(), PersonFixture.terms(guardian, "guardian", DateRange.since(PersonFixture.LONG_AGO)));
        assertThat(told(guardian)).contains("families.kept-for=900 мес.").doesNotContain("60 мес.");
    }

    @Test
    void whoLookedIsToldToTheLastEntry() {
        PersonId person = new PersonFixture(ochag, point).adult();
        clock.advance(Duration.ofSeconds(1));
        Actor.Staff once = at(refuge, "Кризисный пункт");
        ochag.ports().grants().at(point, once, FamiliesPermission.READ);
        ochag.get(Consents.class).of(once, person);
        // so many after it that one might stop reading before
        database.sql(
                "insert into ochag_platform.audit_entry (id, at, kind, operation, actor_kind, purpose, family_ids, person_ids)"
                        + " select ('ffffffff-ffff-7fff-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '2026-11-23', 'READ', 'families.card', 'SYSTEM',"
                        + " 'system', '{}', array[cast('" + person + "' as uuid)] from generate_series(1, 20100) n");
        assertThat(told(person)).contains("families.looked=Кризисный пункт");
    }
}
