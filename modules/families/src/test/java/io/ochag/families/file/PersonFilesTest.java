package io.ochag.families.file;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Families;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyOnDay.MemberOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.Households;
import io.ochag.families.IdentityLevel;
import io.ochag.families.LeaveGround;
import io.ochag.families.LifeEvents;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.PaperKindCode;
import io.ochag.families.People;
import io.ochag.families.PersonFile;
import io.ochag.families.PersonFile.FormerName;
import io.ochag.families.PersonFiles;
import io.ochag.families.PersonFiles.BirthGround;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterPerson;
import io.ochag.families.Sex;
import io.ochag.families.StartedFamilies;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PersonFilesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);

    private final Actor worker = Actors.worker();
    private final Actor keeperOfSecrets = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private PersonFiles files;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TestOchag.USUAL_DAY));
        files = ochag.get(PersonFiles.class);
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().at(point, keeperOfSecrets, READ, WRITE, ADOPTION);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aNameThatIsGivenUpStaysWithItsLastDay() {
        PersonId person = person("Берёзкина");
        assertThat(files.changeName(worker, rename(person, 1, "Ясенева", SPRING, NameGround.MARRIAGE)))
                .isEqualTo(2);
        files.changeName(worker, rename(person, 2, "Берёзкина", SUMMER, NameGround.DIVORCE));

        PersonFile file = files.file(worker, person);
        assertThat(file.version()).isEqualTo(3);
        assertThat(file.name().surname()).isEqualTo("Берёзкина");
        assertThat(file.formerNames())
                .extracting(former -> former.name().surname() + " " + former.ground())
                .containsExactly("Ясенева DIVORCE", "Берёзкина MARRIAGE");
        assertThat(file.formerNames())
                .extracting(FormerName::until)
                .containsExactly(Optional.of(SUMMER), Optional.of(SPRING));
        assertThat(refusal(() -> files.changeName(worker, rename(person, 3, "Иная", SPRING, NameGround.OWN_WISH))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> files.changeName(worker, rename(person, 2, "Иная", SUMMER, NameGround.OWN_WISH))))
                .isEqualTo("version.stale");
    }

    @Test
    void aSlipOfThePenWasNeverAName() {
        PersonId person = person("Бирёзкина");
        files.changeName(worker, rename(person, 1, "Берёзкина", SUMMER, NameGround.CORRECTION));
        assertThat(files.file(worker, person).formerNames())
                .singleElement()
                .satisfies(former -> assertThat(former.until()).isEmpty());
    }

    @Test
    void aChildWithoutANameGetsItsFirst() {
        FamilyId family = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(FamilyFixture.since(
                                        SPRING, MemberRole.MOTHER, FamilyFixture.person("Липова", "Анна")))
                                .command());
        PersonId mother = members(worker, family).get(0);
        PersonId child = ochag.get(LifeEvents.class)
                .birth(
                        worker,
                        new LifeEvents.Birth(
                                family,
                                1,
                                mother,
                                SUMMER,
                                List.of(new LifeEvents.Newborn(
                                        Optional.empty(), Sex.MALE, Optional.empty(), MatchAnswer.NOT_ASKED)),
                                Recorded.LIVE))
                .children()
                .get(0);
        assertThat(files.file(worker, child).unnamed()).isTrue();
        files.changeName(worker, rename(child, 1, "Липов", SUMMER.plusDays(10), NameGround.OTHER));
        PersonFile file = files.file(worker, child);
        assertThat(file.unnamed()).isFalse();
        assertThat(file.formerNames()).isEmpty();
        assertThat(file.name().surname()).isEqualTo("Липов");
    }

    @Test
    void nothingTellsOfAnAdoption() {
        FamilyId birthFamily = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(FamilyFixture.since(
                                        SPRING, MemberRole.CHILD, FamilyFixture.person("Туев", "Пётр")))
                                .command());
        PersonId child = members(worker, birthFamily).get(0);
        files.keepPaper(worker, paper(child, 1, "birth-certificate", "II-РК", "123456"));
        ochag.get(Households.class)
                .end(worker, new Households.End(birthFamily, 1, child, SUMMER, LeaveGround.COURT, Recorded.LIVE));
        assertThat(members(worker, birthFamily)).contains(child);
        assertThat(refusal(() -> files.changeName(worker, rename(child, 2, "Кленов", SUMMER, NameGround.ADOPTION))))
                .isEqualTo("access.forbidden");

        files.changeName(keeperOfSecrets, rename(child, 2, "Кленов", SUMMER, NameGround.ADOPTION));
        PersonFile seen = files.file(worker, child);
        assertThat(seen.name().surname()).isEqualTo("Кленов");
        assertThat(seen.formerNames()).isEmpty();
        assertThat(seen.papers()).isEmpty();
        assertThat(members(worker, birthFamily)).isEmpty();
        assertThat(ochag.get(FamilyPast.class).history(worker, birthFamily).changes())
                .isEmpty();
        PersonFile whole = files.file(keeperOfSecrets, child);
        assertThat(whole.formerNames()).hasSize(1);
        assertThat(whole.papers()).hasSize(1);
        assertThat(members(keeperOfSecrets, birthFamily)).containsExactly(child);
    }

    @Test
    void aBirthDateIsKnownBetterAndWhatWasBeforeIsKept() {
        PersonId person = person("Дубова");
        BirthDate year = new BirthDate(LocalDate.of(1990, 5, 5), Precision.YEAR);
        files.changeBirth(worker, birth(person, 1, Optional.of(year)));
        BirthDate exact = new BirthDate(LocalDate.of(1990, 5, 5), Precision.EXACT);
        files.changeBirth(worker, birth(person, 2, Optional.of(exact)));
        assertThat(files.file(worker, person).birth()).contains(exact);
        assertThat(database.column(
                        "select birth_precision from ochag_families.person_change where person_id = ? order by id",
                        person.value()))
                .containsExactly(null, "YEAR");
        BirthDate tomorrow = new BirthDate(TestOchag.USUAL_DAY.plusDays(1), Precision.EXACT);
        assertThat(refusal(() -> files.changeBirth(worker, birth(person, 3, Optional.of(tomorrow)))))
                .isEqualTo("command.invalid");
    }

    @Test
    void anIdentityIsOnlyRaised() {
        PersonId person = person("Ольхова");
        files.raiseIdentity(worker, identity(person, 1, IdentityLevel.VERIFIED, "passport"));
        assertThat(files.file(worker, person).identity()).isEqualTo(IdentityLevel.VERIFIED);
        assertThat(refusal(
                        () -> files.raiseIdentity(worker, identity(person, 2, IdentityLevel.PAPER_SEEN, "passport"))))
                .isEqualTo("families.identity-not-higher");
        assertThat(violations(
                        () -> files.raiseIdentity(worker, identity(person, 2, IdentityLevel.VERIFIED, "library-card"))))
                .containsExactly("/paper");
    }

    @Test
    void aPaperIsKeptAsItsKindIsWritten() {
        PersonId person = person("Вязова");
        PersonFiles.PaperKept kept = files.keepPaper(worker, paper(person, 1, "birth-certificate", "11-pk", "123 456"));
        assertThat(files.file(worker, person).papers()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(kept.paper());
            assertThat(one.paper().series()).contains("II-РК");
            assertThat(one.paper().number()).isEqualTo("123456");
        });
        assertThat(violations(() -> files.keepPaper(worker, paper(person, 2, "passport", "18", "12"))))
                .containsExactlyInAnyOrder("/series", "/number");

        files.voidPaper(worker, new PersonFiles.VoidPaper(person, 2, kept.paper()));
        assertThat(files.file(worker, person).papers()).isEmpty();
        assertThat(refusal(() -> files.voidPaper(worker, new PersonFiles.VoidPaper(person, 3, kept.paper()))))
                .isEqualTo("families.paper-void");
        assertThat(refusal(() -> files.voidPaper(worker, new PersonFiles.VoidPaper(person("Чужая"), 1, kept.paper()))))
                .isEqualTo("access.not-found");
    }

    @Test
    void aFileElsewhereOrHiddenIsNotThere() {
        PersonId person = person("Тайная");
        ochag.ports().restrictions().hide(person);
        assertThat(refusal(() -> files.file(worker, person))).isEqualTo("access.not-found");
        PersonId elsewhere = ochag.get(People.class)
                .register(
                        Actors.system(),
                        new RegisterPerson(
                                ochag.ports().places().add("Другой"),
                                Optional.empty(),
                                FamilyFixture.person("Дальняя", "Ия"),
                                MatchAnswer.UNSURE,
                                Recorded.LIVE));
        assertThat(refusal(() -> files.file(worker, elsewhere))).isEqualTo("access.not-found");
    }

    private PersonId person(String surname) {
        return ochag.get(People.class)
                .register(
                        worker,
                        new RegisterPerson(
                                point,
                                Optional.empty(),
                                FamilyFixture.person(surname, "Ольга"),
                                MatchAnswer.UNSURE,
                                Recorded.LIVE));
    }

    private List<PersonId> members(Actor actor, FamilyId family) {
        return ochag.get(FamilyPast.class).on(actor, family, SPRING).members().stream()
                .map(MemberOnDay::person)
                .toList();
    }

    private static PersonFiles.ChangeName rename(
            PersonId person, long version, String surname, LocalDate from, NameGround ground) {
        return new PersonFiles.ChangeName(
                person, version, new PersonName(surname, "Ольга", Patronymic.UNKNOWN), from, ground, Recorded.LIVE);
    }

    private static PersonFiles.ChangeBirth birth(PersonId person, long version, Optional<BirthDate> birth) {
        return new PersonFiles.ChangeBirth(person, version, birth, BirthGround.LEARNED, Recorded.LIVE);
    }

    private static PersonFiles.RaiseIdentity identity(
            PersonId person, long version, IdentityLevel level, String paper) {
        return new PersonFiles.RaiseIdentity(person, version, level, new PaperKindCode(paper), Recorded.LIVE);
    }

    private static PersonFiles.KeepPaper paper(
            PersonId person, long version, String kind, String series, String number) {
        return new PersonFiles.KeepPaper(
                person,
                version,
                new Paper(new PaperKindCode(kind), Optional.of(series), number, Optional.empty(), Optional.empty()),
                Recorded.LIVE);
    }

    private static List<String> violations(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call))
                .violations().stream().map(Violation::pointer).toList();
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
