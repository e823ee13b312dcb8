package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link FamilyDirectory} keeps to when it is asked who may act for whom. */
public abstract class MayActContract {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 1);

    protected abstract FamilyDirectory directory();

    /** A person of full age and capacity who represents nobody. */
    protected abstract PersonId adult();

    /** A person under 14 in 2026 whom nobody represents. */
    protected abstract PersonId child();

    /** From now on the one is a representative of the other with every right on these days. */
    protected abstract void represents(PersonId adult, PersonId child, DateRange during);

    private static MayAct.Question question(PersonId adult, PersonId child, Act act, LocalDate day) {
        return new MayAct.Question(adult, child, act, day);
    }

    @Test
    public void aRepresentativeMayDoEverythingFromTheFirstDayUntilTheDayBeforeTheEnd() {
        PersonId adult = adult();
        PersonId child = child();
        represents(adult, child, new DateRange(FIRST, AFTER));
        for (Act act : Act.values()) {
            Map<MayAct.Question, MayAct> answers = directory()
                    .mayAct(Set.of(
                            question(adult, child, act, FIRST.minusDays(1)),
                            question(adult, child, act, FIRST),
                            question(adult, child, act, AFTER.minusDays(1)),
                            question(adult, child, act, AFTER)));
            assertThat(answers.get(question(adult, child, act, FIRST))).isInstanceOf(MayAct.Yes.class);
            assertThat(answers.get(question(adult, child, act, AFTER.minusDays(1))))
                    .isInstanceOf(MayAct.Yes.class);
            assertThat(answers.get(question(adult, child, act, FIRST.minusDays(1))))
                    .isEqualTo(new MayAct.No(MayAct.Reason.NOT_A_REPRESENTATIVE));
            assertThat(answers.get(question(adult, child, act, AFTER)))
                    .isEqualTo(new MayAct.No(MayAct.Reason.NOT_A_REPRESENTATIVE));
        }
    }

    @Test
    public void aStrangerMayDoNothingAndAnAdultEverythingForThemself() {
        PersonId adult = adult();
        PersonId child = child();
        Set<MayAct.Question> asked = new HashSet<>();
        Arrays.stream(Act.values()).forEach(act -> {
            asked.add(question(adult, child, act, FIRST));
            asked.add(question(adult, adult, act, FIRST));
        });
        Map<MayAct.Question, MayAct> answers = directory().mayAct(asked);
        assertThat(answers).hasSameSizeAs(asked);
        answers.forEach((question, answer) ->
                assertThat(answer).isInstanceOf(question.person().equals(adult) ? MayAct.Yes.class : MayAct.No.class));
    }

    @Test
    public void aRightIsNotTheOtherWayRoundAndForNobodyElse() {
        PersonId adult = adult();
        PersonId child = child();
        PersonId other = child();
        represents(adult, child, DateRange.since(FIRST));
        Map<MayAct.Question, MayAct> answers = directory()
                .mayAct(Set.of(question(child, adult, Act.BOOKING, FIRST), question(adult, other, Act.BOOKING, FIRST)));
        assertThat(answers.values())
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(MayAct.No.class));
    }

    @Test
    public void whoeverDoesNotExistIsAbsentAndNothingAskedIsNothingAnswered() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThat(directory()
                        .mayAct(Set.of(
                                question(adult(), nobody, Act.SEE, FIRST), question(nobody, child(), Act.SEE, FIRST))))
                .isEmpty();
        assertThat(directory().mayAct(Set.of())).isEmpty();
    }
}
