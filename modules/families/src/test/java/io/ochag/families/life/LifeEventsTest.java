package io.ochag.families.life;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.PREGNANCY;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyOnDay.MemberOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.LifeEvents;
import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.LifeEvents.Newborn;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.Pregnancies;
import io.ochag.families.Recorded;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Loss;
import io.ochag.kernel.event.PersonDied;
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
class LifeEventsTest {
    private static final LocalDate TODAY = TestOchag.USUAL_DAY;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final Newborn UNNAMED =
            new Newborn(Optional.empty(), Sex.FEMALE, Optional.empty(), MatchAnswer.NOT_ASKED);

    private final Actor worker = Actors.worker();
    private final Actor counsellor = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private Families families;
    private LifeEvents life;
    private Pregnancies pregnancies;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, MutableClock.at(TODAY), new FamiliesModule());
        families = ochag.get(Families.class);
        life = ochag.get(LifeEvents.class);
        pregnancies = ochag.get(Pregnancies.class);
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().at(point, counsellor, PREGNANCY);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void twinsComeIntoTheirMothersFamilyBeforeTheyHaveNames() {
        FamilyId family = family("Берёзкина");
        PersonId mother = member(family, MemberRole.MOTHER);
        Newborn named = new Newborn(
                Optional.of(new PersonName("Берёзкина", "Яна", Patronymic.UNKNOWN)),
                Sex.FEMALE,
                Optional.empty(),
                MatchAnswer.NOT_ASKED);
        LifeEvents.Born born = life.birth(
                worker, new LifeEvents.Birth(family, 1, mother, SUMMER, List.of(UNNAMED, named), Recorded.LIVE));

        assertThat(born.version()).isEqualTo(3);
        assertThat(born.children()).hasSize(2);
        FamilyCard card = families.card(worker, family);
        assertThat(card.version()).isEqualTo(3);
        assertThat(onDay(family, SUMMER))
                .filteredOn(one -> one.role() == MemberRole.CHILD)
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.during().from()).isEqualTo(SUMMER);
                    assertThat(one.birth().orElseThrow().date()).isEqualTo(SUMMER);
                    assertThat(one.name().surname()).isEqualTo("Берёзкина");
                });
        assertThat(onDay(family, SUMMER).stream().filter(MemberOnDay::unnamed))
                .extracting(MemberOnDay::person)
                .containsExactly(born.children().get(0));
        assertThat(onDay(family, SUMMER.minusDays(1))).hasSize(1);
    }

    @Test
    void aBirthWithoutChildrenOrAMotherIsRefused() {
        FamilyId family = family("Ясенева");
        PersonId mother = member(family, MemberRole.MOTHER);
        assertThat(refusal(() ->
                        life.birth(worker, new LifeEvents.Birth(family, 1, mother, SUMMER, List.of(), Recorded.LIVE))))
                .isEqualTo("command.invalid");
        PersonId stranger = member(family("Липова"), MemberRole.MOTHER);
        assertThat(refusal(() -> life.birth(
                        worker, new LifeEvents.Birth(family, 1, stranger, SUMMER, List.of(UNNAMED), Recorded.LIVE))))
                .isEqualTo("families.not-member");
    }

    @Test
    void aMotherWhoIsAChildOfTheFamilyIsBothFromTheBirthOn() {
        FamilyId family = families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.CHILD, FamilyFixture.person("Кедрова", "Рита")))
                        .command());
        PersonId young = member(family, MemberRole.CHILD);
        life.birth(worker, new LifeEvents.Birth(family, 1, young, SUMMER, List.of(UNNAMED), Recorded.LIVE));
        assertThat(shown(family, SUMMER, young).role()).isEqualTo(MemberRole.CHILD);
        assertThat(shown(family, SUMMER, young).parentRole()).contains(MemberRole.MOTHER);
        assertThat(shown(family, SUMMER.minusDays(1), young).parentRole()).isEmpty();
    }

    @Test
    void aPregnancyIsNobodysBusinessWithoutItsPermission() {
        FamilyId family = family("Осинина");
        PersonId mother = member(family, MemberRole.MOTHER);
        assertThat(refusal(() -> pregnancies.of(worker, mother))).isEqualTo("access.forbidden");
        Pregnancies.Noted noted = pregnancies.expecting(counsellor, expecting(mother, 1));
        assertThat(refusal(() -> pregnancies.expecting(counsellor, expecting(mother, 2))))
                .isEqualTo("families.already-expecting");
        assertThat(families.card(worker, family).members())
                .as("the child in it is nobody yet")
                .hasSize(1);
        assertThat(families.card(worker, family).version()).isEqualTo(1);

        life.birth(worker, new LifeEvents.Birth(family, 1, mother, SUMMER, List.of(UNNAMED), Recorded.LIVE));
        assertThat(pregnancies.of(counsellor, mother).pregnancies())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(noted.pregnancy());
                    assertThat(one.outcome()).contains(PregnancyOutcome.BORN);
                    assertThat(one.endedOn()).contains(SUMMER);
                });
    }

    @Test
    void aLossIsToldOnceWithEverybodyAroundAndAnUnknownEndIsNot() {
        FamilyId family = family("Вязова");
        PersonId mother = member(family, MemberRole.MOTHER);
        Pregnancies.Noted first = pregnancies.expecting(counsellor, expecting(mother, 1));
        pregnancies.ended(counsellor, ended(mother, 2, first, PregnancyOutcome.UNKNOWN));
        assertThat(losses(mother)).isEmpty();
        assertThat(refusal(() -> pregnancies.ended(counsellor, ended(mother, 3, first, PregnancyOutcome.LOST))))
                .isEqualTo("families.pregnancy-over");

        Pregnancies.Noted second = pregnancies.expecting(counsellor, expecting(mother, 3));
        pregnancies.ended(counsellor, ended(mother, 4, second, PregnancyOutcome.LOST));
        assertThat(losses(mother)).singleElement().satisfies(loss -> {
            assertThat(loss.families()).containsExactly(family);
            assertThat(loss.members()).containsExactly(mother);
        });
    }

    @Test
    void theDayOfDeathIsTheLastInEveryFamily() {
        FamilyId family = family("Дубова");
        PersonId mother = member(family, MemberRole.MOTHER);
        pregnancies.expecting(counsellor, expecting(mother, 1));
        assertThat(life.died(worker, new LifeEvents.Death(mother, 2, TODAY, Recorded.LIVE)))
                .isEqualTo(3);

        assertThat(onDay(family, TODAY)).extracting(MemberOnDay::person).contains(mother);
        assertThat(onDay(family, TODAY.plusDays(1))).isEmpty();
        FamilyCard card = families.card(worker, family);
        assertThat(card.mainContact()).isEmpty();
        assertThat(card.version()).isEqualTo(2);
        assertThat(pregnancies.of(counsellor, mother).pregnancies())
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).contains(PregnancyOutcome.UNKNOWN));
        assertThat(losses(mother)).isEmpty();
        assertThat(ochag.events().published(PersonDied.class))
                .filteredOn(died -> died.person().equals(mother))
                .singleElement()
                .satisfies(died -> assertThat(died.families()).containsExactly(family));
        assertThat(refusal(() -> life.died(worker, new LifeEvents.Death(mother, 3, TODAY, Recorded.LIVE))))
                .isEqualTo("families.already-dead");
    }

    @Test
    void nobodyJoinsAFamilyAfterTheirDeath() {
        FamilyId family = family("Туева");
        PersonId mother = member(family, MemberRole.MOTHER);
        assertThat(refusal(
                        () -> life.died(worker, new LifeEvents.Death(mother, 1, SPRING.minusDays(1), Recorded.LIVE))))
                .isEqualTo("families.belongs-later");
        assertThat(onDay(family, TODAY)).hasSize(1);
    }

    @Test
    void aChildInCareStaysOfTheFamilyAndComesBack() {
        FamilyId family = families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.CHILD, FamilyFixture.person("Ивин", "Артём")))
                        .command());
        PersonId child = member(family, MemberRole.CHILD);
        LifeEvents.Placed placed = life.placeInCare(
                worker, new LifeEvents.PlaceInCare(family, 1, child, CareKind.BY_AGREEMENT, SUMMER, Recorded.LIVE));
        assertThat(refusal(() -> life.placeInCare(
                        worker,
                        new LifeEvents.PlaceInCare(
                                family, 2, child, CareKind.INSTITUTION, SUMMER.plusDays(9), Recorded.LIVE))))
                .isEqualTo("families.in-care-already");
        assertThat(refusal(() -> life.returned(
                        worker, new LifeEvents.Return(family, 2, placed.placement(), SUMMER, Recorded.LIVE))))
                .isEqualTo("families.not-in-care");
        LocalDate home = SUMMER.plusDays(20);
        life.returned(worker, new LifeEvents.Return(family, 2, placed.placement(), home, Recorded.LIVE));

        assertThat(shown(family, SUMMER, child).inCare()).isTrue();
        assertThat(shown(family, home, child).inCare()).isFalse();
        assertThat(life.care(worker, family).stays()).singleElement().satisfies(stay -> {
            assertThat(stay.child()).isEqualTo(child);
            assertThat(stay.during().to()).isEqualTo(home);
        });
        assertThat(refusal(() -> life.returned(
                        worker, new LifeEvents.Return(family, 3, placed.placement(), home, Recorded.LIVE))))
                .isEqualTo("families.not-in-care");
    }

    @Test
    void whoeverReadsAPregnancyLeavesAnEntry() {
        PersonId mother = member(family("Лесная"), MemberRole.MOTHER);
        pregnancies.of(counsellor, mother);
        assertThat(database.column(
                        "select operation from ochag_platform.audit_entry where ? = any(person_ids) and operation = 'families.pregnancies'",
                        mother.value()))
                .hasSize(1);
    }

    private FamilyId family(String mother) {
        return families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.MOTHER, FamilyFixture.person(mother, "Ольга")))
                        .mainContact(0)
                        .command());
    }

    private PersonId member(FamilyId family, MemberRole role) {
        return onDay(family, SPRING).stream()
                .filter(member -> member.role() == role)
                .map(MemberOnDay::person)
                .findFirst()
                .orElseThrow();
    }

    private List<MemberOnDay> onDay(FamilyId family, LocalDate day) {
        return ochag.get(FamilyPast.class).on(worker, family, day).members();
    }

    private MemberOnDay shown(FamilyId family, LocalDate day, PersonId person) {
        return onDay(family, day).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Loss> losses(PersonId person) {
        return ochag.events().published(Loss.class).stream()
                .filter(loss -> loss.person().equals(person))
                .toList();
    }

    private static Pregnancies.Expecting expecting(PersonId person, long version) {
        return new Pregnancies.Expecting(person, version, Optional.of(LocalDate.of(2027, 1, 15)), Recorded.LIVE);
    }

    private static Pregnancies.Ended ended(
            PersonId person, long version, Pregnancies.Noted noted, PregnancyOutcome outcome) {
        return new Pregnancies.Ended(person, version, noted.pregnancy(), outcome, TODAY, Recorded.LIVE);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
