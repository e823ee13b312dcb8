package io.ochag.families;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REPRESENT;
import static io.ochag.families.PersonFixture.LONG_AGO;
import static io.ochag.families.PersonFixture.TODAY;
import static io.ochag.families.PersonFixture.paper;
import static io.ochag.families.PersonFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.families.ActingCard.GuardianNeeded;
import io.ochag.families.ActingCard.Stretch;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.directory.MayAct.No;
import io.ochag.kernel.directory.MayAct.Question;
import io.ochag.kernel.directory.MayAct.Reason;
import io.ochag.kernel.directory.MayAct.Yes;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.event.RepresentationEnded;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class RepresentationsTest {
    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private MutableClock clock;
    private TestOchag ochag;
    private PlaceId point;
    private PersonFixture people;
    private Representations representations;

    @BeforeEach
    void start(TestDatabase fresh) {
        database = fresh;
        clock = MutableClock.at(TODAY);
        ochag = StartedFamilies.hidingByHand(fresh, clock);
        point = ochag.ports().places().add("Пункт");
        people = new PersonFixture(ochag, point);
        representations = ochag.get(Representations.class);
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REPRESENT);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private MayAct mayAct(PersonId adult, PersonId child, Act act, LocalDate day) {
        Question question = new Question(adult, child, act, day);
        return Objects.requireNonNull(
                ochag.get(FamilyDirectory.class).mayAct(Set.of(question)).get(question));
    }

    private ChangeRepresentation decision(RepresentationId id, PersonId child, LocalDate from) {
        return new ChangeRepresentation(id, people.version(child), from, paper(), Recorded.LIVE);
    }

    private Set<PersonId> seenBy(PersonId citizen, Actor actor) {
        ochag.ports().grants().own(citizen, actor, READ);
        Reach reach = ochag.get(AccessControl.class).visibility(actor, READ).reach();
        return ((Reach.Own) reach).persons();
    }

    private static String refusal(Runnable command) {
        try {
            command.run();
        } catch (DomainException e) {
            return e.error().code();
        }
        return "";
    }

    @Test
    void aDeprivedParentMayNothingFromThatDayOnAndTheDayBeforeStays() {
        PersonId father = people.adult();
        PersonId child = people.child();
        RepresentationId bond = people.parent(father, child);
        LocalDate yesterday = TODAY.minusDays(1);
        representations.deprive(worker, decision(bond, child, yesterday));
        assertThat(mayAct(father, child, Act.HANDOVER, yesterday.minusDays(1))).isInstanceOf(Yes.class);
        assertThat(mayAct(father, child, Act.HANDOVER, yesterday)).isEqualTo(new No(Reason.RIGHTS_DEPRIVED));
        assertThat(ochag.events().published(RepresentationEnded.class))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.representative()).contains(father);
                    assertThat(ended.represented()).isEqualTo(child);
                    assertThat(ended.from()).isEqualTo(yesterday);
                });
        List<Stretch> history = representations.of(worker, child).representatives();
        assertThat(history)
                .extracting(Stretch::state)
                .containsExactly(RepresentationState.FULL, RepresentationState.DEPRIVED);
        assertThat(history.get(0).ended()).contains(EndReason.DEPRIVED);
        assertThat(database.text("select ended_by from ochag_families.representation where id = ?", bond.value()))
                .startsWith("staff:");
    }

    @Test
    void aCitizenReachesTheChildrenRepresentedTodayAndADeprivedParentNobody() {
        PersonId mother = people.adult();
        PersonId child = people.child();
        PersonId stranger = people.child();
        RepresentationId bond = people.parent(mother, child);
        Actor citizen = new Actor.Citizen(mother);
        assertThat(seenBy(mother, citizen))
                .containsExactlyInAnyOrder(mother, child)
                .doesNotContain(stranger);
        ochag.ports().grants().own(mother, citizen, FIND);
        assertThat(representations.of(citizen, child).representatives()).hasSize(1);
        representations.deprive(worker, decision(bond, child, TODAY.minusDays(1)));
        assertThat(seenBy(mother, citizen)).containsExactly(mother);
        assertThat(refusal(() -> representations.of(citizen, child))).isEqualTo("access.not-found");
    }

    @Test
    void aCitizenSeesNoThirdPerson() {
        PersonId mother = people.adult();
        PersonId father = people.adult();
        PersonId child = people.child();
        people.parent(mother, child);
        people.parent(father, child);
        Actor citizen = new Actor.Citizen(mother);
        ochag.ports().grants().own(mother, citizen, READ);
        assertThat(representations.of(citizen, child).representatives())
                .extracting(Stretch::representative)
                .containsExactly(Optional.of(mother));
    }

    @Test
    void aChildBecomesOfAgeAndTheParentNoLongerReachesThem() {
        PersonId mother = people.adult();
        PersonId young = people.born(TODAY.plusDays(1).minusYears(18));
        people.state(young, terms(mother, "birth-record", DateRange.since(LONG_AGO)));
        Actor citizen = new Actor.Citizen(mother);
        assertThat(seenBy(mother, citizen)).contains(young);
        clock.advance(Duration.ofDays(1));
        assertThat(seenBy(mother, citizen)).containsExactly(mother);
    }

    @Test
    void anEndThatLiesAheadIsToldOnItsDayAndATermToo() {
        PersonId guardian = people.adult();
        PersonId child = people.child();
        RepresentationId bond = people.state(child, terms(guardian, "guardian", DateRange.since(LONG_AGO)));
        PersonId other = people.child();
        people.state(
                other, terms(guardian, "power-of-attorney", new DateRange(TODAY, TODAY.plusDays(3)), Act.HANDOVER));
        representations.end(
                worker, new EndRepresentation(bond, people.version(child), TODAY.plusDays(3), EndReason.RELEASED));
        Sweeps sweeps = ochag.get(Sweeps.class);
        sweeps.run("families.representation-ended");
        assertThat(ochag.events().published(RepresentationEnded.class)).isEmpty();
        clock.advance(Duration.ofDays(3));
        sweeps.run("families.representation-ended");
        sweeps.run("families.representation-ended");
        assertThat(ochag.events().published(RepresentationEnded.class))
                .extracting(RepresentationEnded::represented)
                .containsExactlyInAnyOrder(child, other);
        assertThat(mayAct(guardian, child, Act.BOOKING, TODAY.plusDays(2))).isInstanceOf(Yes.class);
        assertThat(mayAct(guardian, child, Act.BOOKING, TODAY.plusDays(3))).isInstanceOf(No.class);
    }

    @Test
    void aWrongRecordIsVoidAndStaysInTheHistory() {
        PersonId wrong = people.adult();
        PersonId right = people.adult();
        PersonId child = people.child();
        RepresentationId bond = people.parent(wrong, child);
        Optional<RepresentationId> instead = representations.correct(
                worker,
                new CorrectRepresentation(
                        bond,
                        people.version(child),
                        CorrectionReason.WRONG_PERSON,
                        Optional.of(terms(right, "birth-record", DateRange.since(LONG_AGO)))));
        assertThat(instead).isPresent();
        assertThat(mayAct(wrong, child, Act.BOOKING, TODAY.minusYears(1))).isInstanceOf(No.class);
        assertThat(mayAct(right, child, Act.BOOKING, TODAY.minusYears(1))).isInstanceOf(Yes.class);
        assertThat(representations.of(worker, child).representatives())
                .hasSize(2)
                .anySatisfy(stretch -> assertThat(stretch.voided()).contains(CorrectionReason.WRONG_PERSON));
        assertThat(ochag.events().published(RepresentationEnded.class)).hasSize(1);
        assertThat(refusal(() -> representations.end(
                        worker, new EndRepresentation(bond, people.version(child), TODAY, EndReason.RELEASED))))
                .as("what is void cannot be changed")
                .isEqualTo("access.not-found");
    }

    @Test
    void twoDoNotStandInTwoStatesOnOneDayAndAStaleVersionIsRefused() {
        PersonId mother = people.adult();
        PersonId child = people.child();
        people.parent(mother, child);
        assertThat(refusal(() -> people.state(child, terms(mother, "guardian", DateRange.since(LONG_AGO)))))
                .isEqualTo("families.already-represents");
        PersonId father = people.adult();
        assertThat(refusal(() -> representations.state(
                        worker,
                        new StateRepresentation(child, 1, terms(father, "birth-record", DateRange.since(LONG_AGO))))))
                .isEqualTo("version.stale");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        PersonId child = people.child();
        StateRepresentation.Terms wrong = new StateRepresentation.Terms(
                new StateRepresentation.By.Person(child),
                new GroundCode("power-of-attorney"),
                Set.of(),
                Optional.empty(),
                DateRange.since(TODAY),
                Recorded.LIVE);
        assertThatThrownBy(() -> representations.state(worker, new StateRepresentation(child, 1, wrong)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder("/personId", "/paper", "/acts", "/to"));
    }

    @Test
    void onlyParentsRightsAreTaken() {
        PersonId guardian = people.adult();
        PersonId child = people.child();
        RepresentationId bond = people.state(child, terms(guardian, "guardian", DateRange.since(LONG_AGO)));
        assertThat(refusal(() -> representations.limit(worker, decision(bond, child, TODAY))))
                .isEqualTo("families.representation-state");
    }

    @Test
    void adoptionIsSeenOnlyWithItsOwnRight() {
        PersonId born = people.adult();
        PersonId adoptive = people.adult();
        PersonId child = people.child();
        LocalDate adopted = LocalDate.of(2024, 6, 1);
        RepresentationId before = people.parent(born, child);
        representations.end(
                Actors.system(), new EndRepresentation(before, people.version(child), adopted, EndReason.REPLACED));
        assertThat(refusal(() -> representations.state(
                        worker,
                        new StateRepresentation(
                                child, people.version(child), terms(adoptive, "adoption", DateRange.since(adopted))))))
                .as("without the right it cannot be stated either")
                .isEqualTo("access.forbidden");
        people.state(child, terms(adoptive, "adoption", DateRange.since(adopted)));

        Actor knows = Actors.worker();
        ochag.ports().grants().at(point, knows, READ, ADOPTION);
        assertThat(representations.of(knows, child).representatives())
                .extracting(Stretch::ground)
                .containsExactly(new GroundCode("birth-record"), new GroundCode("adoption"));

        assertThat(representations.of(worker, child).representatives())
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.representative()).contains(adoptive);
                    assertThat(stretch.ground()).isEqualTo(new GroundCode("birth-record"));
                    assertThat(stretch.from()).as("since the birth").contains(LocalDate.of(2021, 4, 10));
                    assertThat(stretch.paper()).isEmpty();
                });
        assertThat(representations.of(worker, born).represents())
                .as("nor from the other side")
                .isEmpty();
        assertThat(mayAct(adoptive, child, Act.CONSENT, TODAY)).isEqualTo(new Yes("birth-record"));
    }

    @Test
    void aGuardianIsWantedForTheBabyOfAParentUnderSixteen() {
        LocalDate sixteen = TODAY.plusDays(10);
        PersonId mother = people.born(sixteen.minusYears(16));
        PersonId baby = people.born(TODAY.minusDays(20));
        people.state(baby, terms(mother, "birth-record", DateRange.since(TODAY.minusDays(20))));
        assertThat(wanted()).extracting(GuardianNeeded::baby).containsExactly(baby);
        assertThat(wanted()).extracting(GuardianNeeded::until).containsExactly(sixteen);
        PersonId grandmother = people.adult();
        RepresentationId bond = people.state(baby, terms(grandmother, "guardian", DateRange.since(TODAY.minusDays(1))));
        assertThat(wanted()).isEmpty();
        representations.end(worker, new EndRepresentation(bond, people.version(baby), TODAY, EndReason.RELEASED));
        assertThat(wanted()).hasSize(1);
        clock.advance(Duration.ofDays(10));
        assertThat(wanted()).as("sixteen").isEmpty();
    }

    private List<GuardianNeeded> wanted() {
        return representations.guardiansNeeded(worker, PageRequest.first()).items();
    }

    @Test
    void marriageGivesCapacityUntilItTurnsOutToBeWrong() {
        Capacities capacities = ochag.get(Capacities.class);
        PersonId mother = people.adult();
        PersonId young = people.teenager();
        people.parent(mother, young);
        CapacityId married = capacities.state(
                worker,
                new StateCapacity(
                        young,
                        people.version(young),
                        CapacityKind.MARRIAGE,
                        paper(),
                        DateRange.since(TODAY),
                        Recorded.LIVE));
        assertThat(mayAct(mother, young, Act.CONSENT, TODAY)).isEqualTo(new No(Reason.REPRESENTED_IS_CAPABLE));
        assertThat(mayAct(mother, young, Act.CONSENT, TODAY.minusDays(1)))
                .isInstanceOf(MayAct.NeedsSecondSignature.class);
        capacities.withdraw(
                worker,
                new Capacities.WithdrawCapacity(married, young, people.version(young), CorrectionReason.TYPING_ERROR));
        assertThat(mayAct(mother, young, Act.CONSENT, TODAY)).isInstanceOf(MayAct.NeedsSecondSignature.class);
        assertThat(representations.of(worker, young).capacity())
                .singleElement()
                .satisfies(fact -> assertThat(fact.voided()).isTrue());
    }

    @Test
    void parentsAtOddsAreAskedAboutUntilTheMarkEnds() {
        Capacities capacities = ochag.get(Capacities.class);
        PersonId mother = people.adult();
        PersonId father = people.adult();
        PersonId child = people.child();
        people.parent(mother, child);
        people.parent(father, child);
        ParentConflictId mark = capacities.stateConflict(
                worker,
                new StateConflict(
                        child,
                        people.version(child),
                        Optional.of(mother),
                        paper(),
                        DateRange.since(TODAY.minusDays(5)),
                        Recorded.LIVE));
        assertThat(mayAct(mother, child, Act.HANDOVER, TODAY)).isInstanceOf(Yes.class);
        assertThat(mayAct(father, child, Act.HANDOVER, TODAY))
                .isEqualTo(new MayAct.AskWorker(Reason.PARENTS_IN_CONFLICT));
        assertThat(seenBy(father, new Actor.Citizen(father))).containsExactly(father);
        capacities.endConflict(worker, new Capacities.EndConflict(mark, child, people.version(child), TODAY));
        assertThat(mayAct(father, child, Act.HANDOVER, TODAY)).isInstanceOf(Yes.class);
    }

    @Test
    void aForeignPersonIsNotThereAndAHiddenOneNeither() {
        PersonFixture elsewhere =
                new PersonFixture(ochag, ochag.ports().places().add("Другой пункт"));
        PersonId foreign = elsewhere.child();
        PersonId hidden = people.child();
        ochag.ports().restrictions().hide(hidden);
        for (PersonId person : List.of(foreign, hidden)) {
            assertThat(refusal(() -> representations.of(worker, person))).isEqualTo("access.not-found");
            assertThat(refusal(() -> representations.state(
                            worker,
                            new StateRepresentation(
                                    person, 1, terms(people.adult(), "guardian", DateRange.since(LONG_AGO))))))
                    .isEqualTo("access.not-found");
        }
        assertThat(refusal(() -> people.state(people.child(), terms(hidden, "guardian", DateRange.since(LONG_AGO)))))
                .as("the system sees everybody; a worker does not")
                .isEmpty();
    }

    @Test
    void manyQuestionsAreAnsweredAtOnce() {
        PersonId mother = people.adult();
        PersonId one = people.child();
        PersonId other = people.child();
        people.parent(mother, one);
        Map<Question, MayAct> answers = ochag.get(FamilyDirectory.class)
                .mayAct(Set.of(new Question(mother, one, Act.SEE, TODAY), new Question(mother, other, Act.SEE, TODAY)));
        assertThat(answers).hasSize(2);
        assertThat(answers.get(new Question(mother, one, Act.SEE, TODAY))).isInstanceOf(Yes.class);
        assertThat(answers.get(new Question(mother, other, Act.SEE, TODAY))).isInstanceOf(No.class);
    }
}
