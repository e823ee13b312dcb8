package io.ochag.families.representation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.CapacityKind;
import io.ochag.families.RepresentationState;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawRow;
import io.ochag.families.representation.ActingCase.Bond;
import io.ochag.families.representation.ActingCase.Conflict;
import io.ochag.families.representation.ActingCase.Somebody;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.directory.MayAct.AskWorker;
import io.ochag.kernel.directory.MayAct.NeedsSecondSignature;
import io.ochag.kernel.directory.MayAct.No;
import io.ochag.kernel.directory.MayAct.Reason;
import io.ochag.kernel.directory.MayAct.Signer;
import io.ochag.kernel.directory.MayAct.Yes;
import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActingRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String EVERYTHING =
            Arrays.stream(Act.values()).map(Act::name).collect(Collectors.joining(" "));
    private static final Law LAW = new Law(List.of(
            law("age.full-capacity", "18"),
            law("age.own-signature", "14"),
            law("age.parent-alone", "16"),
            law("age.reached", "BIRTHDAY"),
            law("acts.FULL", EVERYTHING),
            law("acts.GUARDIAN", EVERYTHING),
            law("acts.LIMITED", ""),
            law("acts.DEPRIVED", ""),
            law("acts.ONE_OFF", EVERYTHING),
            law("acts.second-signature", "CONSENT CONTRACT")));

    private final PersonId adult = new PersonId(UUID.randomUUID());
    private final PersonId child = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());
    private final List<Bond> bonds = new ArrayList<>();
    private Somebody actor = born(adult, LocalDate.of(1990, 1, 1));
    private Somebody person = born(child, LocalDate.of(2020, 1, 1));
    private Optional<Conflict> conflict = Optional.empty();

    private static LawRow law(String code, String value) {
        return new LawRow(code, null, null, value, false);
    }

    private static Somebody born(PersonId id, LocalDate day, CapacityKind... kinds) {
        return new Somebody(id, Optional.of(new BirthDate(day, Precision.EXACT)), Set.of(kinds));
    }

    private void bond(PersonId by, RepresentationState state, boolean parental, boolean proven, Act... acts) {
        bonds.add(new Bond(
                Optional.of(by), state, parental, proven, parental ? "birth-record" : "guardian", Set.of(acts)));
    }

    private void parent() {
        bond(adult, RepresentationState.FULL, true, true);
    }

    private MayAct answer(Act act) {
        return answer(act, DAY);
    }

    private MayAct answer(Act act, LocalDate day) {
        return ActingRules.answer(new ActingCase(actor, person, bonds, conflict), act, day, LAW);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void aParentMayDoEverythingForASmallChild(Act act) {
        parent();
        assertThat(answer(act)).isEqualTo(new Yes("birth-record"));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatACourtHasTakenStandsAboveEveryOtherPaper(Act act) {
        bond(adult, RepresentationState.DEPRIVED, true, true);
        bond(adult, RepresentationState.ONE_OFF, false, true, Act.values());
        assertThat(answer(act)).isEqualTo(new No(Reason.RIGHTS_DEPRIVED));
        bonds.clear();
        bond(adult, RepresentationState.LIMITED, true, true);
        assertThat(answer(act)).isEqualTo(new No(Reason.RIGHTS_LIMITED));
    }

    @Test
    void fromFourteenOnTheYoungPersonSignsTooAndTheRestStays() {
        parent();
        person = born(child, LocalDate.of(2012, 11, 23));
        assertThat(answer(Act.CONSENT)).isEqualTo(new NeedsSecondSignature("birth-record", Signer.REPRESENTED));
        assertThat(answer(Act.CONTRACT)).isInstanceOf(NeedsSecondSignature.class);
        assertThat(answer(Act.BOOKING)).isInstanceOf(Yes.class);
        assertThat(answer(Act.CONSENT, DAY.minusDays(1))).as("the day before").isEqualTo(new Yes("birth-record"));
    }

    @Test
    void fromEighteenOnNobodyRepresentsAndThePersonActsAlone() {
        parent();
        person = born(child, LocalDate.of(2008, 11, 23));
        assertThat(answer(Act.SEE, DAY.minusDays(1))).isInstanceOf(Yes.class);
        assertThat(answer(Act.SEE)).isEqualTo(new No(Reason.REPRESENTED_IS_CAPABLE));
        actor = person;
        assertThat(answer(Act.CONTRACT)).isEqualTo(new Yes("self"));
        assertThat(answer(Act.CONTRACT, DAY.minusDays(1)))
                .isEqualTo(new NeedsSecondSignature("self", Signer.REPRESENTATIVE));
        assertThat(answer(Act.BOOKING, DAY.minusDays(1))).isEqualTo(new Yes("self"));
    }

    @Test
    void ofTheLeapDayThePersonIsOfAgeOnTheFirstOfMarch() {
        parent();
        person = born(child, LocalDate.of(2008, 2, 29));
        assertThat(answer(Act.BOOKING, LocalDate.of(2026, 2, 28))).isInstanceOf(Yes.class);
        assertThat(answer(Act.BOOKING, LocalDate.of(2026, 3, 1))).isEqualTo(new No(Reason.REPRESENTED_IS_CAPABLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = CapacityKind.class,
            names = {"MARRIAGE", "EMANCIPATION"})
    void marriageAndEmancipationGiveFullCapacity(CapacityKind kind) {
        parent();
        person = born(child, LocalDate.of(2010, 1, 1), kind);
        assertThat(answer(Act.CONSENT)).isEqualTo(new No(Reason.REPRESENTED_IS_CAPABLE));
        actor = person;
        assertThat(answer(Act.CONSENT)).isEqualTo(new Yes("self"));
    }

    @Test
    void aSmallChildDoesNotActAloneAndWhoseAgeIsUnknownAsksAWorker() {
        actor = person;
        assertThat(answer(Act.BOOKING)).isEqualTo(new No(Reason.UNDER_AGE));
        person = new Somebody(child, Optional.empty(), Set.of());
        actor = person;
        assertThat(answer(Act.BOOKING)).isEqualTo(new AskWorker(Reason.AGE_UNKNOWN));
        actor = born(adult, LocalDate.of(1990, 1, 1));
        parent();
        assertThat(answer(Act.BOOKING)).isEqualTo(new AskWorker(Reason.AGE_UNKNOWN));
    }

    @Test
    void anIncapableAdultIsRepresentedByAGuardianAndNotByParents() {
        person = born(child, LocalDate.of(2000, 1, 1), CapacityKind.INCAPACITY);
        parent();
        assertThat(answer(Act.CONTRACT)).isEqualTo(new No(Reason.NOT_A_REPRESENTATIVE));
        bond(adult, RepresentationState.GUARDIAN, false, true);
        assertThat(answer(Act.CONTRACT)).isEqualTo(new Yes("guardian"));
        actor = person;
        assertThat(answer(Act.CONTRACT)).isEqualTo(new No(Reason.INCAPABLE));
    }

    @Test
    void anIncapableOrUnderAgeGuardianMayNotAct() {
        bond(adult, RepresentationState.GUARDIAN, false, true);
        actor = born(adult, LocalDate.of(1990, 1, 1), CapacityKind.INCAPACITY);
        assertThat(answer(Act.BOOKING)).isEqualTo(new No(Reason.INCAPABLE));
        actor = born(adult, LocalDate.of(2009, 1, 1));
        assertThat(answer(Act.BOOKING)).isEqualTo(new No(Reason.UNDER_AGE));
    }

    @Test
    void aParentUnderSixteenActsWithTheBabysGuardian() {
        parent();
        person = born(child, LocalDate.of(2026, 10, 1));
        actor = born(adult, LocalDate.of(2010, 11, 24));
        assertThat(answer(Act.CONSENT)).isEqualTo(new AskWorker(Reason.GUARDIAN_REQUIRED));
        bond(other, RepresentationState.GUARDIAN, false, true);
        assertThat(answer(Act.CONSENT)).isEqualTo(new NeedsSecondSignature("birth-record", Signer.GUARDIAN));
        assertThat(answer(Act.CONSENT, DAY.plusDays(1))).as("sixteen").isEqualTo(new Yes("birth-record"));
        actor = born(adult, LocalDate.of(2010, 11, 24), CapacityKind.MARRIAGE);
        assertThat(answer(Act.CONSENT)).as("married").isEqualTo(new Yes("birth-record"));
    }

    @Test
    void aPowerOfAttorneyGoesAsFarAsItSays() {
        bond(adult, RepresentationState.ONE_OFF, false, true, Act.HANDOVER);
        assertThat(answer(Act.HANDOVER)).isInstanceOf(Yes.class);
        assertThat(answer(Act.CONSENT)).isEqualTo(new No(Reason.OUT_OF_SCOPE));
        person = born(child, LocalDate.of(1980, 1, 1));
        assertThat(answer(Act.HANDOVER)).as("by an adult").isInstanceOf(Yes.class);
    }

    @Test
    void whatWasOnlyToldAsksAWorker() {
        bond(adult, RepresentationState.FULL, true, false);
        assertThat(answer(Act.BOOKING)).isEqualTo(new AskWorker(Reason.GROUND_NOT_PROVEN));
    }

    @Test
    void parentsAtOddsAskAWorkerButTheOneForWhomTheCourtDecided() {
        parent();
        conflict = Optional.of(new Conflict(Optional.empty()));
        assertThat(answer(Act.HANDOVER)).isEqualTo(new AskWorker(Reason.PARENTS_IN_CONFLICT));
        conflict = Optional.of(new Conflict(Optional.of(other)));
        assertThat(answer(Act.HANDOVER)).isEqualTo(new AskWorker(Reason.PARENTS_IN_CONFLICT));
        conflict = Optional.of(new Conflict(Optional.of(adult)));
        assertThat(answer(Act.HANDOVER)).isInstanceOf(Yes.class);
    }

    @Test
    void aStrangerMayNothing() {
        bond(other, RepresentationState.FULL, true, true);
        assertThat(answer(Act.SEE)).isEqualTo(new No(Reason.NOT_A_REPRESENTATIVE));
    }

    @Test
    void ofTwoGroundsTheWiderCounts() {
        bond(adult, RepresentationState.ONE_OFF, false, true, Act.HANDOVER);
        bond(adult, RepresentationState.GUARDIAN, false, true);
        assertThat(answer(Act.CONSENT)).isInstanceOf(Yes.class);
    }
}
