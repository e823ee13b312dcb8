package io.ochag.families.graph;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyHistory;
import io.ochag.families.FamilyHistory.Kind;
import io.ochag.families.FamilyOnDay.MemberOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.Households;
import io.ochag.families.Households.Leaving;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberLeft;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.Recorded;
import io.ochag.families.StartedFamilies;
import io.ochag.families.WrongReason;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
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
class HouseholdsTest {
    private static final LocalDate TODAY = TestOchag.USUAL_DAY;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);

    private final Actor worker = Actors.worker();
    private final Actor keeperOfSecrets = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private Families families;
    private Households households;
    private FamilyPast past;
    private PlaceId point;
    private PlaceId elsewhere;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TODAY));
        families = ochag.get(Families.class);
        households = ochag.get(Households.class);
        past = ochag.get(FamilyPast.class);
        point = ochag.ports().places().add("Пункт");
        elsewhere = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().at(point, keeperOfSecrets, READ, WRITE, ADOPTION);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void whoLeftIsAMemberOfThePastAndNobodyToCallNow() {
        FamilyId family = family("Берёзкина", "Берёзкин");
        PersonId mother = member(family, MemberRole.MOTHER, SPRING);
        long version = households.end(worker, end(family, 1, mother, SUMMER, LeaveGround.MOVED_OUT));

        assertThat(version).isEqualTo(2);
        assertThat(persons(family, SUMMER.minusDays(1))).contains(mother);
        assertThat(persons(family, SUMMER)).doesNotContain(mother).hasSize(1);
        FamilyCard card = families.card(worker, family);
        assertThat(card.version()).isEqualTo(2);
        assertThat(card.mainContact()).isEmpty();
        assertThat(history(family)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ENDED);
            assertThat(change.reason()).isEqualTo("MOVED_OUT");
            assertThat(change.during()).contains(new DateRange(SPRING, SUMMER));
        });
        assertThat(ochag.events().published(MemberLeft.class))
                .anyMatch(
                        event -> event.family().equals(family) && event.person().equals(mother));
    }

    @Test
    void whoIsNotThereThatDayCannotLeave() {
        FamilyId family = family("Ясенева", "Ясенев");
        PersonId mother = member(family, MemberRole.MOTHER, SPRING);
        assertThat(refusal(
                        () -> households.end(worker, end(family, 1, mother, SPRING.minusDays(1), LeaveGround.AS_TOLD))))
                .isEqualTo("families.not-member");
        assertThat(refusal(
                        () -> households.end(worker, end(family, 1, mother, TODAY.plusDays(1), LeaveGround.AS_TOLD))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> households.end(worker, end(family, 1, mother, SUMMER, LeaveGround.DEATH))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> households.end(worker, end(family, 7, mother, SUMMER, LeaveGround.AS_TOLD))))
                .isEqualTo("version.stale");
        assertThat(families.card(worker, family).version()).isEqualTo(1);
    }

    @Test
    void aHiddenMemberIsAnsweredLikeNone() {
        FamilyId family = family("Липова", "Липов");
        PersonId child = member(family, MemberRole.CHILD, SPRING);
        ochag.ports().restrictions().hide(child);
        assertThat(refusal(() -> households.end(worker, end(family, 1, child, SUMMER, LeaveGround.AS_TOLD))))
                .isEqualTo("families.not-member");
        assertThat(persons(family, SUMMER)).hasSize(1).doesNotContain(child);
        assertThat(past.history(worker, family).stays()).hasSize(1);
    }

    @Test
    void aChildOfSeparatedParentsIsInTwoFamilies() {
        FamilyId family = family("Кедрова", "Кедров");
        PersonId mother = member(family, MemberRole.MOTHER, SPRING);
        PersonId child = member(family, MemberRole.CHILD, SPRING);
        Households.Split split = households.split(
                worker,
                new Households.SplitOff(
                        family,
                        1,
                        List.of(leaving(mother, MemberRole.MOTHER, false), leaving(child, MemberRole.CHILD, true)),
                        Optional.of(0),
                        SUMMER,
                        LeaveGround.DIVORCE,
                        Recorded.LIVE));

        assertThat(split.version()).isEqualTo(2);
        assertThat(persons(family, TODAY)).containsExactly(child);
        assertThat(persons(split.created(), TODAY)).containsExactlyInAnyOrder(mother, child);
        assertThat(persons(split.created(), SUMMER.minusDays(1))).isEmpty();
        FamilyCard created = families.card(worker, split.created());
        assertThat(created.mainContact()).contains(mother);
        assertThat(created.place()).isEqualTo(point);
        assertThat(families.card(worker, family).mainContact()).isEmpty();
        assertThat(history(family))
                .singleElement()
                .satisfies(change -> assertThat(change.otherFamily()).contains(split.created()));
    }

    @Test
    void membersMoveIntoAnotherFamilyInOneCommand() {
        FamilyId one = family("Осинина", "Осинин");
        FamilyId other = family("Вязова", "Вязов");
        PersonId mother = member(one, MemberRole.MOTHER, SPRING);
        PersonId child = member(one, MemberRole.CHILD, SPRING);
        Households.Moved moved = households.transfer(
                worker,
                transfer(
                        one,
                        other,
                        List.of(leaving(mother, MemberRole.RELATIVE, false), leaving(child, MemberRole.CHILD, false))));

        assertThat(moved.fromVersion()).isEqualTo(2);
        assertThat(moved.toVersion()).isEqualTo(2);
        assertThat(persons(one, TODAY)).isEmpty();
        assertThat(persons(other, TODAY)).hasSize(4).contains(mother, child);
        assertThat(refusal(() -> households.transfer(worker, transfer(one, one, List.of()))))
                .isEqualTo("families.same-family");
    }

    @Test
    void aRefusedTransferMovesNobody() {
        FamilyId one = family("Рябинина", "Рябинин");
        FamilyId other = family("Ольхова", "Ольхов");
        PersonId mother = member(one, MemberRole.MOTHER, SPRING);
        PersonId stranger = member(other, MemberRole.MOTHER, SPRING);
        assertThat(refusal(() -> households.transfer(
                        worker,
                        transfer(
                                one,
                                other,
                                List.of(
                                        leaving(mother, MemberRole.MOTHER, false),
                                        leaving(stranger, MemberRole.MOTHER, false))))))
                .isEqualTo("families.not-member");
        assertThat(persons(one, TODAY)).contains(mother);
        assertThat(families.card(worker, other).version()).isEqualTo(1);
    }

    @Test
    void aTransferNeedsTheRightForBothFamilies() {
        FamilyId own = family("Тополева", "Тополев");
        FamilyId foreign = families.register(
                Actors.system(),
                FamilyFixture.at(elsewhere).mother("Чужая", "Анна").command());
        PersonId mother = member(own, MemberRole.MOTHER, SPRING);
        assertThat(refusal(() -> households.transfer(
                        worker, transfer(own, foreign, List.of(leaving(mother, MemberRole.MOTHER, false))))))
                .isEqualTo("access.not-found");
    }

    @Test
    void aRoleChangesFromADayOn() {
        FamilyId family = family("Дубова", "Дубов");
        PersonId child = member(family, MemberRole.CHILD, SPRING);
        households.changeRole(
                worker,
                new Households.ChangeRole(
                        family,
                        1,
                        child,
                        SUMMER,
                        MemberRole.CHILD,
                        Optional.of(MemberRole.MOTHER),
                        MembershipGround.BIRTH,
                        Recorded.LIVE));
        assertThat(shown(family, SUMMER.minusDays(1), child).parentRole()).isEmpty();
        assertThat(shown(family, SUMMER, child).role()).isEqualTo(MemberRole.CHILD);
        assertThat(shown(family, SUMMER, child).parentRole()).contains(MemberRole.MOTHER);
        PersonId mother = member(family, MemberRole.MOTHER, SUMMER);
        assertThat(refusal(() -> households.changeRole(
                        worker,
                        new Households.ChangeRole(
                                family,
                                2,
                                mother,
                                SUMMER,
                                MemberRole.GUARDIAN,
                                Optional.of(MemberRole.MOTHER),
                                MembershipGround.AS_TOLD,
                                Recorded.LIVE))))
                .isEqualTo("command.invalid");
    }

    @Test
    void whatWasWrongIsVoidAndStaysInTheHistory() {
        FamilyId family = family("Клёнова", "Клёнов");
        FamilyHistory.Stay wrong = past.history(worker, family).stays().get(0);
        DateRange truth = new DateRange(SUMMER, TODAY);
        households.correct(
                worker,
                new Households.Correct(
                        family,
                        1,
                        wrong.membership(),
                        WrongReason.MISTAKE,
                        Optional.of(new Households.Truth(
                                MemberRole.RELATIVE, Optional.empty(), MembershipGround.COURT, truth)),
                        Recorded.LIVE));

        assertThat(persons(family, SUMMER.minusDays(1))).doesNotContain(wrong.person());
        assertThat(shown(family, SUMMER, wrong.person()).role()).isEqualTo(MemberRole.RELATIVE);
        assertThat(history(family)).extracting(FamilyHistory.Change::kind).containsExactly(Kind.VOIDED, Kind.STARTED);
        assertThat(history(family).get(0).during()).contains(wrong.during());
        assertThat(refusal(() -> households.correct(
                        worker,
                        new Households.Correct(
                                family, 2, wrong.membership(), WrongReason.NEVER_SO, Optional.empty(), Recorded.LIVE))))
                .isEqualTo("access.not-found");
    }

    @Test
    void aCoupleJoinsTogetherOrNotAtAll() {
        FamilyId family = family("Ивина", "Ивин");
        PersonId mother = member(family, MemberRole.MOTHER, SPRING);
        NewMember father = FamilyFixture.since(SUMMER, MemberRole.FATHER, FamilyFixture.person("Ивин", "Глеб"));
        assertThat(refusal(() -> households.join(
                        worker,
                        new Households.Join(
                                family,
                                1,
                                List.of(
                                        father,
                                        new NewMember(
                                                new NewMember.Who.Registered(mother),
                                                MemberRole.MOTHER,
                                                MembershipGround.AS_TOLD,
                                                Optional.empty())),
                                Recorded.LIVE))))
                .isEqualTo("families.already-member");
        assertThat(persons(family, TODAY)).hasSize(2);
        Households.Joined joined = households.join(
                worker,
                new Households.Join(
                        family,
                        1,
                        List.of(
                                father,
                                FamilyFixture.since(
                                        SUMMER, MemberRole.GRANDPARENT, FamilyFixture.person("Ивина", "Зоя"))),
                        Recorded.LIVE));
        assertThat(joined.version()).isEqualTo(3);
        assertThat(families.card(worker, family).version()).isEqualTo(3);
        assertThat(persons(family, TODAY)).hasSize(4);
    }

    @Test
    void anAdoptionIsInNoViewWithoutItsPermission() {
        FamilyId family = family("Туева", "Туев");
        PersonId child = member(family, MemberRole.CHILD, SPRING);
        assertThat(refusal(() -> households.end(worker, end(family, 1, child, SUMMER, LeaveGround.ADOPTION))))
                .isEqualTo("access.forbidden");
        households.end(keeperOfSecrets, end(family, 1, child, SUMMER, LeaveGround.ADOPTION));

        assertThat(persons(family, SPRING)).doesNotContain(child);
        assertThat(past.history(worker, family).stays())
                .extracting(FamilyHistory.Stay::person)
                .doesNotContain(child);
        assertThat(history(family)).isEmpty();
        assertThat(past.on(keeperOfSecrets, family, SPRING).members())
                .extracting(MemberOnDay::person)
                .contains(child);
        assertThat(past.history(keeperOfSecrets, family).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("ADOPTION"));
    }

    @Test
    void everyCommandAndViewLeavesItsEntry() {
        FamilyId family = family("Лесная", "Лесной");
        PersonId mother = member(family, MemberRole.MOTHER, SPRING);
        households.chooseContact(worker, new Households.ChooseContact(family, 1, Optional.of(mother)));
        households.end(worker, end(family, 2, mother, SUMMER, LeaveGround.AS_TOLD));
        past.history(worker, family);
        assertThat(database.column(
                        "select operation || ' ' || kind from ochag_platform.audit_entry where ? = any(family_ids) order by id",
                        family.value()))
                .containsSubsequence(
                        "families.members-on-day READ",
                        "families.choose-contact WRITE",
                        "families.end-membership WRITE",
                        "families.history READ");
    }

    private FamilyId family(String mother, String child) {
        return families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.MOTHER, FamilyFixture.person(mother, "Ольга")))
                        .with(FamilyFixture.since(SPRING, MemberRole.CHILD, FamilyFixture.person(child, "Тимур")))
                        .mainContact(0)
                        .command());
    }

    private PersonId member(FamilyId family, MemberRole role, LocalDate day) {
        return past.on(worker, family, day).members().stream()
                .filter(member -> member.role() == role)
                .map(MemberOnDay::person)
                .findFirst()
                .orElseThrow();
    }

    private MemberOnDay shown(FamilyId family, LocalDate day, PersonId person) {
        return past.on(worker, family, day).members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<PersonId> persons(FamilyId family, LocalDate day) {
        return past.on(worker, family, day).members().stream()
                .map(MemberOnDay::person)
                .toList();
    }

    private List<FamilyHistory.Change> history(FamilyId family) {
        return past.history(worker, family).changes();
    }

    private static Households.End end(
            FamilyId family, long version, PersonId person, LocalDate on, LeaveGround ground) {
        return new Households.End(family, version, person, on, ground, Recorded.LIVE);
    }

    private static Leaving leaving(PersonId person, MemberRole role, boolean staysToo) {
        return new Leaving(person, role, MembershipGround.AS_TOLD, staysToo);
    }

    private static Households.Transfer transfer(FamilyId from, FamilyId to, List<Leaving> members) {
        return new Households.Transfer(from, 1, to, 1, members, SUMMER, LeaveGround.AS_TOLD, Recorded.LIVE);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
