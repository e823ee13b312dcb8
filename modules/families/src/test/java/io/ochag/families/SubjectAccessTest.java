package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.ochag.documents.Addressee;
import io.ochag.documents.Column;
import io.ochag.documents.Disclosure;
import io.ochag.documents.DocumentsModule;
import io.ochag.documents.Subjects;
import io.ochag.documents.TableExport;
import io.ochag.documents.TableFormat;
import io.ochag.documents.Tables;
import io.ochag.families.AnswerSubjectAccess.Way;
import io.ochag.families.Contacts.EndPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.PhoneTold;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.StateResidence;
import io.ochag.families.SubjectAccess.Format;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SubjectAccessTest {
    private final Actor system = Actors.system();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;
    private PlaceId refuge;
    private Actor.Staff worker;
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
        worker = at(point, "Пункт на Набережной");
        helper = at(refuge, "Кризисный пункт");
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    private Actor.Staff at(PlaceId place, String name) {
        Actor.Staff staff = Actors.worker();
        ochag.ports()
                .grants()
                .at(place, staff, FamiliesPermission.READ, FamiliesPermission.SUBJECT_ACCESS, FamiliesPermission.FIND);
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
        return orders().order(worker, new OrderSubjectAccess(person, askedBy, Optional.empty(), papersSeen));
    }

    private String told(PersonId person, PersonId askedBy, boolean papersSeen) {
        return orders().data(worker, order(person, askedBy, papersSeen)).lines().stream()
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

    private void lives(FamilyId family, String address, LocalDate from) {
        ochag.get(Residences.class)
                .state(
                        system,
                        new StateResidence(
                                family,
                                desk().card(family).version(),
                                new Address(new MunicipalityCode("18701000"), Optional.of(address)),
                                from,
                                Recorded.LIVE));
    }

    private FamilyFixture couple(PersonDetails father, PersonDetails child) {
        return FamilyFixture.at(point)
                .with(MemberRole.FATHER, father)
                .with(MemberRole.CHILD, child)
                .mainContact(0);
    }

    @Test
    void aPersonIsToldEverythingUnderEveryIdAndWhoLookedByOrganisation() {
        FamilyId family = desk().family(FamilyFixture.at(point)
                .with(MemberRole.MOTHER, FamilyFixture.born("Снежкова", "Дарья", LocalDate.of(1991, 4, 2)))
                .child("Снежков", "Тихон", LocalDate.of(2020, 7, 1))
                .mainContact(0));
        PersonId mother = desk().member(family, "Дарья");
        lives(family, "пр. Садовый, 12", LocalDate.of(2026, 11, 1));
        PersonId other = desk().person(point, FamilyFixture.born("Голубева", "Зинаида", LocalDate.of(1985, 12, 30)));
        desk().merge(other, mother);
        Actor system = Actors.system();
        Contacts contacts = ochag.get(Contacts.class);
        long version = contacts.of(system, mother).version();
        PhoneNumber number = new PhoneNumber("+79025550188", "RU", Optional.empty());
        PhoneTold wrong = contacts.tell(
                system,
                new TellPhone(
                        mother, version, Optional.empty(), new ContactPhone(number, false, false), Recorded.LIVE));
        contacts.end(system, new EndPhone(mother, version + 1, wrong.phone(), PhoneEnd.GIVEN_UP, Recorded.LIVE));
        for (int said = 2; said < 4; said++) {
            List<LanguageCode> languages = said == 2
                    ? List.of(new LanguageCode("tat"))
                    : List.of(new LanguageCode("uzb"), new LanguageCode("rus"));
            contacts.communicate(
                    system,
                    new StateCommunication(
                            mother, version + said, languages, false, Optional.of(Contacts.Way.SMS), Recorded.LIVE));
        }
        ochag.get(Families.class).card(worker, family);
        String all = told(mother, mother, false);
        assertThat(all)
                .contains("families.name=Снежкова Дарья")
                .contains("families.name=Голубева Зинаида")
                .contains("families.birth=02.04.1991")
                .contains("families.birth=30.12.1985")
                .contains("families.relative=Снежков Тихон (ребёнок)")
                .contains("пр. Садовый, 12")
                .contains("families.kept-by=Пункт на Набережной")
                .contains("families.kept-for=60 мес.")
                .contains("families.merge=Введено дважды")
                .contains("families.looked=Пункт на Набережной: service")
                .contains("families.former-phone=+79025550188 (больше не пользуется)")
                .contains("families.languages=узбекский, русский (СМС)")
                .doesNotContain("татарский")
                .doesNotContain("Лугова");
    }

    @Test
    void theAnswerIsDueInTenWorkingDaysAndFiveMore() {
        PersonId person = new PersonFixture(ochag, point).adult();
        SubjectOrderId id = order(person, person, false);
        SubjectOrder taken = orders().of(worker, id);
        assertThat(taken.lastDay()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(taken.askedAs()).isEqualTo("self");
        SubjectOrder extended = orders().extend(worker, new ExtendSubjectAccess(id, taken.version(), "Архив закрыт"));
        assertThat(extended.lastDay()).isEqualTo(LocalDate.of(2026, 12, 14));
        refused(
                FamiliesError.ORDER_EXTENDED,
                () -> orders().extend(worker, new ExtendSubjectAccess(id, extended.version(), "Ещё раз")));
        refused(
                KernelError.STALE,
                () -> orders().answered(worker, new AnswerSubjectAccess(id, 1, Way.POST, clock.today())));
        assertThat(orders().open(worker, PageRequest.first()).items())
                .extracting(SubjectOrder::order)
                .contains(id);
        SubjectOrder answered =
                orders().answered(worker, new AnswerSubjectAccess(id, extended.version(), Way.POST, clock.today()));
        assertThat(answered.answeredOn()).contains(clock.today());
        refused(
                FamiliesError.ORDER_ANSWERED,
                () -> orders().answered(
                                worker, new AnswerSubjectAccess(id, answered.version(), Way.POST, clock.today())));
    }

    @Test
    void onlyThePersonAsksOrWhoeverMayActForThem() {
        PersonFixture fixture = new PersonFixture(ochag, point);
        PersonId child = fixture.child();
        PersonId parent = fixture.adult();
        PersonId stranger = fixture.adult();
        refused(FamiliesError.MAY_NOT_ASK, () -> order(child, stranger, true));
        refused(FamiliesError.MAY_NOT_ASK, () -> order(child, child, false));
        refused(FamiliesError.MAY_NOT_ASK, () -> order(stranger, parent, false));
        PersonId stepfather = fixture.adult();
        fixture.state(child, PersonFixture.terms(stepfather, "as-told", DateRange.since(PersonFixture.LONG_AGO)));
        refused(FamiliesError.ASKER_UNCERTAIN, () -> order(child, stepfather, false));
        assertThat(order(child, stepfather, true)).isNotNull();
        fixture.parent(parent, child);
        assertThat(order(child, parent, false)).isNotNull();
        // of somebody whom one has hidden a worker decides
        Actor.Staff seeing = Actors.worker();
        ochag.ports().grants().at(point, seeing, FamiliesPermission.SUBJECT_ACCESS, FamiliesPermission.SEE_RESTRICTED);
        desk().restrict(child);
        refused(KernelError.NOT_FOUND, () -> order(child, parent, true));
        refused(
                FamiliesError.ASKER_UNCERTAIN,
                () -> orders().order(seeing, new OrderSubjectAccess(child, parent, Optional.empty(), false)));
    }

    @Test
    void aParentIsToldNothingOfTheChildsOtherFamily() {
        FamilyId his = desk().family(couple(
                FamilyFixture.born("Грозин", "Пётр", LocalDate.of(1988, 2, 3)),
                FamilyFixture.born("Грозина", "Света", LocalDate.of(2019, 6, 7))));
        PersonId father = desk().member(his, "Пётр");
        PersonId child = desk().member(his, "Света");
        FamilyId hers = desk().family(FamilyFixture.at(refuge)
                .with(MemberRole.MOTHER, FamilyFixture.born("Тихонова", "Лариса", LocalDate.of(1990, 9, 9)))
                .with(new NewMember(
                        new Who.Registered(child), MemberRole.CHILD, MembershipGround.AS_TOLD, Optional.empty()))
                .mainContact(0));
        lives(hers, "пер. Тайный, 3", clock.today());
        lives(his, "ул. Прежняя, 8", clock.today());
        database.sql(
                "insert into ochag_families.phone (id, person_id, family_id, e164, country, preferred, unsafe_to_call)"
                        + " values (?, ?, ?, '+79025550777', 'RU', false, false)",
                UUID.randomUUID(),
                child.value(),
                hers.value());
        database.sql(
                "insert into ochag_families.phone (id, person_id, e164, country, preferred, unsafe_to_call)"
                        + " values (?, ?, '+79025550888', 'RU', false, false)",
                UUID.randomUUID(),
                child.value());
        new PersonFixture(ochag, point).parent(father, child);
        PersonId mother = desk().member(hers, "Лариса");
        new PersonFixture(ochag, refuge).parent(mother, child);
        ochag.get(Families.class).card(helper, hers);
        ochag.get(Families.class).card(worker, his);

        assertThat(told(child, father, false))
                .contains("families.name=Грозина Света")
                .contains("families.relative=Грозин Пётр")
                .contains("ул. Прежняя, 8")
                .contains("families.represented-by=Грозин Пётр")
                .contains("families.looked=Пункт на Набережной")
                .doesNotContain("Тихонова", "Тайный", "0777", "0888", "Кризисный");
        // the father's own data have nothing of hers either
        assertThat(told(father, father, false)).doesNotContain("Тихонова", "Тайный", "Кризисный");
        // she gets what is of her family, and nothing of his
        SubjectOrderId asked = orders().order(system, new OrderSubjectAccess(child, mother, Optional.empty(), false));
        assertThat(orders().data(system, asked).lines().stream()
                        .map(line -> line.value().ru())
                        .collect(Collectors.joining("\n")))
                .contains("Тайный", "0777", "Тихонова")
                .doesNotContain("Прежняя", "Грозин Пётр", "Набережной");
    }

    @Test
    void whoHasLeftAFamilyIsToldNothingOfWhatItWasAfterwards() {
        FamilyId family = desk().family(couple(
                FamilyFixture.born("Уходов", "Глеб", LocalDate.of(1980, 2, 3)),
                FamilyFixture.born("Уходов", "Паша", LocalDate.of(2019, 6, 7))));
        PersonId father = desk().member(family, "Глеб");
        database.sql(
                "update ochag_families.membership set during = daterange('2024-01-01', '2025-01-01') where person_id = ?",
                father.value());
        lives(family, "ул. Новая, 77", LocalDate.of(2026, 11, 1));
        assertThat(told(father, father, false))
                .contains("families.membership=отец|2024-01-01|2025-01-01")
                .doesNotContain("Новая", "Паша");
    }

    @Test
    void anAdoptionStaysASecret() {
        PersonId person = desk().person(point, FamilyFixture.born("Подкидышева", "Рада", LocalDate.of(1999, 1, 1)));
        ochag.get(PersonFiles.class)
                .changeName(
                        system,
                        new ChangeName(
                                person,
                                1,
                                new PersonName("Родимова", "Рада", Patronymic.UNKNOWN),
                                LocalDate.of(2005, 1, 1),
                                NameGround.ADOPTION,
                                Recorded.LIVE));
        assertThat(told(person, person, false)).contains("Родимова").doesNotContain("Подкидышева");
    }

    @Test
    void theFileIsRecordedAndTellsToWhomDataWentBefore() {
        PersonId person = desk().person(point, FamilyFixture.born("Бумагина", "Клара", LocalDate.of(1979, 5, 5)));
        ochag.get(Tables.class)
                .write(
                        worker,
                        TableExport.<PersonId>of("families.list", "Список", Column.text("Имя", one -> "имя"))
                                .about(Subjects::person),
                        List.of(person)::forEach,
                        Disclosure.to(
                                new Addressee.Organisation("Комитет соцзащиты"), new Purpose("exchange"), "запрос № 3"),
                        TableFormat.CSV_UTF8,
                        new ByteArrayOutputStream());
        SubjectOrderId id = order(person, person, false);
        SubjectAccess.HandedFile csv = orders().file(worker, id, Format.CSV, Language.EN);
        String text = new String(csv.content(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Бумагина Клара", "To whom it was given", "Комитет соцзащиты: exchange")
                .contains(csv.number().toString());
        SubjectAccess.HandedFile pdf = orders().file(worker, id, Format.PDF, Language.RU);
        assertThat(new String(pdf.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(database.number(
                        "select count(*) from ochag_documents.export_record where addressee_person_id = ? and outcome = 'COMPLETE'",
                        person.value()))
                .isEqualTo(2);
        assertThat(told(person, person, false)).contains("families.given=Заявителю: subject-access");
    }

    @Test
    void whatIsUntoldByPurposeIsNotTold() {
        PersonId person = desk().person(point, FamilyFixture.born("Сигналова", "Фаина", LocalDate.of(1979, 8, 5)));
        Actor.Staff signal = new Actor.Staff(worker.staff(), worker.post(), new Purpose("signal"));
        clock.advance(Duration.ofMinutes(1));
        ochag.get(Consents.class).of(signal, person);
        assertThat(told(person, person, false)).doesNotContain("signal");
    }
}
