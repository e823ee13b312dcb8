package io.ochag.families.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Categories.SupportRule;
import io.ochag.families.Categories.Supported;
import io.ochag.families.category.Support.Case;
import io.ochag.families.category.Support.Rule;
import io.ochag.families.category.Support.Somebody;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportTest {
    private static final Rule LARGE = new Rule(SupportRule.ELDEST_CHILD, 3, 18, 23);
    private static final DateRange FOR_EVER = DateRange.since(LocalDate.of(2024, 1, 23));
    private static final LocalDate BORN = LocalDate.of(2008, 11, 23);

    @ParameterizedTest
    @CsvSource({
        // born, age, first day of it
        "2008-11-23, 18, 2026-11-23",
        "2008-02-29, 18, 2026-03-01",
        "2004-02-29, 20, 2024-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2008-03-01, 18, 2026-03-01",
        "2007-12-31, 18, 2025-12-31"
    })
    void anAgeIsReachedOnTheBirthday(LocalDate born, int years, LocalDate reached) {
        assertThat(Ages.reachedOn(born, years)).isEqualTo(reached);
    }

    @Test
    void aLargeFamilyIsSupportedUntilTheEldestIsOfAge() {
        Case family = large(child(BORN), child(BORN.plusYears(3)), child(BORN.plusYears(9)));
        LocalDate grown = LocalDate.of(2026, 11, 23);
        assertThat(Support.on(grown.minusDays(1), family)).isEqualTo(support(Supported.YES, grown));
        assertThat(Support.on(grown, family)).isEqualTo(support(Supported.NO, grown));
    }

    @Test
    void theEldestBornOnLeapDayIsOfAgeOnTheFirstOfMarch() {
        Case family = large(child(LocalDate.of(2008, 2, 29)), child(BORN), child(BORN.plusYears(1)));
        assertThat(Support.on(LocalDate.of(2026, 2, 28), family).supported()).isEqualTo(Supported.YES);
        assertThat(Support.on(LocalDate.of(2026, 3, 1), family).supported()).isEqualTo(Supported.NO);
    }

    @Test
    void fullTimeStudyProlongsItToTheAgeOfStudentsAtMost() {
        LocalDate grown = LocalDate.of(2026, 11, 23);
        DateRange bachelor = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2030, 7, 1));
        DateRange master = new DateRange(LocalDate.of(2030, 7, 1), LocalDate.of(2033, 7, 1));
        Case studying = large(student(BORN, bachelor), child(BORN.plusYears(1)), child(BORN.plusYears(2)));
        assertThat(Support.on(grown, studying)).isEqualTo(support(Supported.YES, LocalDate.of(2030, 7, 1)));
        assertThat(Support.on(LocalDate.of(2030, 7, 1), studying).supported()).isEqualTo(Supported.NO);

        Case longer = large(student(BORN, bachelor, master), child(BORN.plusYears(1)), child(BORN.plusYears(2)));
        LocalDate tooOld = LocalDate.of(2031, 11, 23);
        assertThat(Support.on(grown, longer)).isEqualTo(support(Supported.YES, tooOld));
        assertThat(Support.on(tooOld, longer).supported()).isEqualTo(Supported.NO);
    }

    @Test
    void aPauseInStudyIsAPauseInSupport() {
        DateRange later = new DateRange(LocalDate.of(2027, 9, 1), LocalDate.of(2029, 7, 1));
        Case family = large(student(BORN, later), child(BORN.plusYears(1)), child(BORN.plusYears(2)));
        assertThat(Support.on(LocalDate.of(2027, 1, 10), family).supported()).isEqualTo(Supported.NO);
        assertThat(Support.on(LocalDate.of(2027, 9, 1), family))
                .isEqualTo(support(Supported.YES, LocalDate.of(2029, 7, 1)));
    }

    @Test
    void twoChildrenAreNoLargeFamilyAndAnUnknownDateAsksForThePaper() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(Support.on(day, large(child(BORN), child(BORN))).supported()).isEqualTo(Supported.NO);
        Somebody year = new Somebody(Optional.of(new BirthDate(BORN, Precision.YEAR)), List.of());
        assertThat(Support.on(day, large(child(BORN), child(BORN), year)).supported())
                .isEqualTo(Supported.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(SupportRule.class)
    void withoutTheStatusThereIsNoSupport(SupportRule rule) {
        DateRange over = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        Case ended = new Case(
                new Rule(rule, 1, 18, 23),
                over,
                Optional.empty(),
                List.of(child(BORN)),
                List.of(child(BORN)),
                List.of(child(BORN)));
        assertThat(Support.on(LocalDate.of(2026, 1, 1), ended).supported()).isEqualTo(Supported.NO);
        assertThat(Support.on(LocalDate.of(2025, 12, 31), ended).supported()).isEqualTo(Supported.YES);
    }

    @Test
    void aPaperIsGoodOnItsLastDay() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        Case family = new Case(
                new Rule(SupportRule.ON_PAPER, 0, 0, 0), FOR_EVER, Optional.of(last), List.of(), List.of(), List.of());
        assertThat(Support.on(last, family).supported()).isEqualTo(Supported.YES);
        assertThat(Support.on(last.plusDays(1), family).supported()).isEqualTo(Supported.NO);
    }

    @Test
    void aDisabledChildIsOneUntilOfAgeOrUntilThePaperEnds() {
        Rule rule = new Rule(SupportRule.UNTIL_AGE, 0, 18, 0);
        Case child = new Case(rule, FOR_EVER, Optional.empty(), List.of(child(BORN)), List.of(), List.of());
        LocalDate grown = LocalDate.of(2026, 11, 23);
        assertThat(Support.on(grown.minusDays(1), child)).isEqualTo(support(Supported.YES, grown));
        assertThat(Support.on(grown, child).supported()).isEqualTo(Supported.NO);
        Case shortPaper = new Case(
                rule, FOR_EVER, Optional.of(LocalDate.of(2026, 5, 31)), List.of(child(BORN)), List.of(), List.of());
        assertThat(Support.on(LocalDate.of(2026, 6, 1), shortPaper).supported()).isEqualTo(Supported.NO);
    }

    @Test
    void aYoungFamilyEndsWithTheFirstParentWhoIsTooOld() {
        Rule rule = new Rule(SupportRule.PARENTS_AGE, 0, 36, 0);
        Case family = new Case(
                rule,
                FOR_EVER,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(child(LocalDate.of(1990, 11, 24)), child(LocalDate.of(1995, 1, 1))));
        assertThat(Support.on(LocalDate.of(2026, 11, 23), family).supported()).isEqualTo(Supported.YES);
        assertThat(Support.on(LocalDate.of(2026, 11, 24), family).supported()).isEqualTo(Supported.NO);
    }

    private static Case large(Somebody... children) {
        return new Case(LARGE, FOR_EVER, Optional.empty(), List.of(), List.of(children), List.of());
    }

    private static Somebody child(LocalDate born) {
        return student(born);
    }

    private static Somebody student(LocalDate born, DateRange... studies) {
        return new Somebody(Optional.of(new BirthDate(born, Precision.EXACT)), List.of(studies));
    }

    private static Support support(Supported supported, LocalDate until) {
        return new Support(supported, Optional.of(until));
    }
}
