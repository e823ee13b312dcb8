package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.documents.Addressee;
import io.ochag.documents.Disclosure;
import io.ochag.documents.DocumentsModule;
import io.ochag.documents.TableFormat;
import io.ochag.families.BeginImport;
import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ContactPhone;
import io.ochag.families.ExportFamilies;
import io.ochag.families.ExportFamilies.Column;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyExports;
import io.ochag.families.FamilyFixture;
import io.ochag.families.IdentityLevel;
import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.MemberRole;
import io.ochag.families.PersonDetails;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was exported can be brought in: each word that is written is read as what it was. */
@ExtendWith(PostgresExtension.class)
class RoundTripTest {
    private static final RegisterMapping AS_WRITTEN = new RegisterMapping(
            Layout.FOUND_OUT,
            List.of(
                    Registers.of("Семья", Meaning.FAMILY_KEY),
                    Registers.of("Муниципалитет", Meaning.MUNICIPALITY),
                    Registers.of("На учёте с", Meaning.REGISTERED_ON),
                    Registers.of("Роль", Meaning.ROLE, 1),
                    Registers.of("Фамилия", Meaning.SURNAME, 1),
                    Registers.of("Имя", Meaning.GIVEN, 1),
                    Registers.of("Отчество", Meaning.PATRONYMIC, 1),
                    Registers.of("Дата рождения", Meaning.BIRTH, 1),
                    Registers.of("Пол", Meaning.SEX, 1),
                    Registers.of("Телефоны", Meaning.PHONE, 1)),
            List.of(),
            List.of(),
            List.of());
    private static final List<Column> COLUMNS = List.of(
            Column.FAMILY,
            Column.MUNICIPALITY,
            Column.REGISTERED_ON,
            Column.ROLE,
            Column.SURNAME,
            Column.GIVEN,
            Column.PATRONYMIC,
            Column.BIRTH,
            Column.SEX,
            Column.PHONES);

    private final Actor worker = Actors.worker();
    private final TestDatabase database;

    RoundTripTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyRoleSexDateAndPatronymicComesBack(TableFormat format) {
        try (TestOchag ochag = start()) {
            PlaceId point = ochag.ports().places().add("Пункт");
            PlaceId other = ochag.ports().places().add("Другой пункт");
            ochag.ports().grants().everywhere(worker, FamiliesPermission.values());
            FamilyFixture everybody = FamilyFixture.at(point);
            for (MemberRole role : MemberRole.values()) {
                everybody.with(role, somebody(role.ordinal()));
            }
            FamilyId family = ochag.get(Families.class).register(worker, everybody.command());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ochag.get(FamilyExports.class).export(worker, all(point, format), file);

            Registers registers = new Registers(ochag, worker, other);
            ImportId id = registers.loaded(
                    format == TableFormat.XLSX ? BeginImport.Format.XLSX : BeginImport.Format.CSV,
                    file.toByteArray(),
                    AS_WRITTEN);
            registers.run(id, Mode.APPLY, false);

            assertThat(registers.lines(id).get(0).faults()).isEmpty();
            FamilyId copy = registers.lines(id).get(0).family().orElseThrow();
            assertThat(told(ochag, copy)).containsExactlyInAnyOrderElementsOf(told(ochag, family));
        }
    }

    @Test
    void onWhatGroundTheyLeaveIsRecorded() {
        try (TestOchag ochag = start()) {
            PlaceId point = ochag.ports().places().add("Пункт");
            ochag.ports().grants().at(point, worker, FamiliesPermission.values());
            ochag.get(Families.class)
                    .register(
                            worker,
                            FamilyFixture.at(point).mother("Уходящая", "Ада").command());

            ochag.get(FamilyExports.class)
                    .export(worker, all(point, TableFormat.CSV_UTF8), new ByteArrayOutputStream());

            assertThat(database.text("""
                            select ground
                            from ochag_platform.audit_entry
                            where operation = 'families.export' and staff_id = ? and ground is not null
                            """, ((Actor.Staff) worker).staff().value()))
                    .startsWith("basis:");
        }
    }

    private TestOchag start() {
        return TestOchag.start(
                database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule(), new DocumentsModule());
    }

    private static ExportFamilies all(PlaceId point, TableFormat format) {
        return new ExportFamilies(
                Optional.of(point),
                Optional.empty(),
                COLUMNS,
                format,
                Disclosure.to(new Addressee.OwnUse(), new Purpose("service"), "Сверка реестра"));
    }

    /** Each has another sex, another precision of the birth date and another kind of patronymic. */
    private static PersonDetails somebody(int number) {
        List<Patronymic> patronymics =
                List.of(Patronymic.of("Ильинична"), Patronymic.NO_PATRONYMIC, Patronymic.UNKNOWN);
        List<Optional<BirthDate>> births = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            births.add(Optional.of(new BirthDate(LocalDate.of(1950 + number, 1, 1), precision)));
        }
        births.add(Optional.empty());
        return new PersonDetails(
                new PersonName("Кругова", "Ада" + "а".repeat(number), patronymics.get(number % patronymics.size())),
                births.get(number % births.size()),
                Sex.values()[number % Sex.values().length],
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                number % 2 == 0
                        ? List.of()
                        : List.of(
                                new ContactPhone(
                                        new PhoneNumber("+7927500006" + number, "RU", Optional.empty()), true, false),
                                new ContactPhone(
                                        new PhoneNumber("+7927500007" + number, "RU", Optional.empty()),
                                        false,
                                        false)));
    }

    private List<String> told(TestOchag ochag, FamilyId family) {
        FamilyCard card = ochag.get(Families.class).card(worker, family);
        return card.members().stream()
                .map(member -> member.role() + " " + member.name().full() + " "
                        + member.name().patronymic().getClass().getSimpleName()
                        + " "
                        + member.birth()
                                .map(birth -> birth.precision() + " " + birth.date())
                                .orElse("")
                        + " " + member.sex()
                        + " " + member.phones().size())
                .toList();
    }
}
