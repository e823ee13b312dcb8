package io.ochag.families.matching;

import static io.ochag.families.MatchOutcome.LIKELY;
import static io.ochag.families.MatchOutcome.NONE;
import static io.ochag.families.MatchOutcome.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.MatchReason;
import io.ochag.families.Sex;
import io.ochag.families.matching.Described.Relative;
import io.ochag.families.naming.GivenNames;
import io.ochag.families.naming.Surnames;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 7);
    private static final Relative MOTHER =
            new Relative(Optional.empty(), "ольга", Optional.of(LocalDate.of(1990, 1, 2)));

    private final Scorer scorer = new Scorer(GivenNames.shipped());

    @Test
    void theSameNameAndBirthDateAreLikely() {
        Score score = scorer.compare(person("Чайкин Лев Ильич", DAY), person("Чайкин Лёв Ильич", DAY));
        assertThat(score.outcome()).isEqualTo(LIKELY);
        assertThat(score.reasons())
                .containsExactly(
                        MatchReason.SAME_SURNAME,
                        MatchReason.SAME_GIVEN,
                        MatchReason.SAME_PATRONYMIC,
                        MatchReason.SAME_BIRTH);
    }

    @Test
    void twinsAreNeverTakenForOneAnother() {
        Described one = new Family().person("Чайкина Дарья Ильинична", DAY);
        for (String twin : List.of("Чайкина Марья Ильинична", "Чайкин Лев Ильич", "Чайкина Алина Ильинична")) {
            assertThat(scorer.compare(one, new Family().person(twin, DAY)).outcome())
                    .as(twin)
                    .isEqualTo(NONE);
        }
        // names that are taken for each other are shown and no more; an unnamed twin may be either
        assertThat(scorer.compare(
                                new Family().person("Чайкина Алёна Ильинична", DAY),
                                new Family().person("Чайкина Елена Ильинична", DAY))
                        .outcome())
                .isEqualTo(POSSIBLE);
        assertThat(scorer.compare(one, new Family().person("Чайкина девочка Ильинична", DAY))
                        .outcome())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void aNameAloneIsNotEnough() {
        assertThat(scorer.compare(person("Чайкина Анна Ильинична", null), person("Чайкина Анна Ильинична", null))
                        .outcome())
                .isEqualTo(POSSIBLE);
        assertThat(scorer.compare(person("Чайкина Анна", null), person("Чайкина Анна", null))
                        .outcome())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void slipsOfTheBirthDateAreSeen() {
        LocalDate day = LocalDate.of(1988, 3, 7);
        Described known = person("Чайкина Анна Ильинична", day);
        assertThat(reasons(known, LocalDate.of(1988, 7, 3), LIKELY)).contains(MatchReason.BIRTH_SWAPPED);
        assertThat(reasons(known, LocalDate.of(1983, 3, 7), LIKELY)).contains(MatchReason.BIRTH_DIGIT);
        assertThat(reasons(known, LocalDate.of(1975, 12, 30), NONE)).contains(MatchReason.OTHER_BIRTH);
    }

    @Test
    void anotherSurnameNeedsSomethingThatSpeaksForIt() {
        Described maiden = person("Чайкина Анна Ильинична", DAY);
        assertThat(scorer.compare(maiden, person("Грачёва Анна Ильинична", DAY)).outcome())
                .isEqualTo(POSSIBLE);
        assertThat(scorer.compare(
                                new Family().person("Чайкина Анна Ильинична", DAY),
                                new Family().person("Грачёва Анна Ильинична", DAY))
                        .outcome())
                .isEqualTo(LIKELY);
        Described married = new Described(
                new PersonName("Грачёва", "Анна", Patronymic.UNKNOWN).folded(),
                List.of("грачева"),
                Set.of("чаикина"),
                Optional.of(new BirthDate(DAY, Precision.EXACT)),
                Sex.FEMALE,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                List.of());
        Score score = scorer.compare(maiden, married);
        assertThat(score.outcome()).isEqualTo(LIKELY);
        assertThat(score.reasons()).contains(MatchReason.FORMER_SURNAME);
    }

    @Test
    void aChildNamedAfterTheParentIsAnother() {
        assertThat(scorer.compare(
                                new Family().person("Чайкин Иван Иванович", DAY),
                                new Family()
                                        .person(
                                                "Чайкин Иван Иванович",
                                                DAY.minusYears(28).minusDays(40)))
                        .outcome())
                .isNotEqualTo(LIKELY);
    }

    @Test
    void theExactNumberIsAlwaysLikelyAndAnotherNumberNever() {
        assertThat(scorer.compare(numbered("Чайкина Анна", "11223344595"), numbered("Соколов Пётр", "11223344595"))
                        .outcome())
                .isEqualTo(LIKELY);
        Score other = scorer.compare(numbered("Чайкина Анна", "11223344595"), numbered("Чайкина Анна", "08765430300"));
        assertThat(other.outcome()).isNotEqualTo(LIKELY);
        assertThat(other.reasons()).contains(MatchReason.OTHER_SNILS);
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        for (MatchReason reason : MatchReason.values()) {
            assertThat(reason.text().ru()).as(reason.name()).isNotBlank();
            assertThat(reason.text().en()).as(reason.name()).isNotBlank();
        }
    }

    @Test
    void comparingIsSymmetric() {
        List<Described> all = new ArrayList<>(List.of(
                person("Чайкина Анна Ильинична", DAY),
                person("Chaikina Anna", DAY),
                person("Анна Чайкина", DAY),
                person("Чайкина-Грачёва Аня", DAY.plusDays(1)),
                new Family().person("Чайка Анна", null)));
        for (Described one : all) {
            for (Described other : all) {
                assertThat(scorer.compare(one, other).points())
                        .isEqualTo(scorer.compare(other, one).points());
            }
        }
    }

    private List<MatchReason> reasons(Described known, LocalDate born, io.ochag.families.MatchOutcome outcome) {
        Score score = scorer.compare(known, person("Чайкина Анна Ильинична", born));
        assertThat(score.outcome()).isEqualTo(outcome);
        return score.reasons();
    }

    private static Described numbered(String name, String snils) {
        Described plain = person(name, DAY);
        return new Described(
                plain.name(),
                plain.surnameParts(),
                Set.of(),
                plain.birth(),
                Sex.UNKNOWN,
                Optional.of(snils),
                Set.of(),
                Optional.empty(),
                List.of());
    }

    private static Described person(String name, @org.jspecify.annotations.Nullable LocalDate born) {
        return described(name, born, Set.of(), Optional.empty(), List.of());
    }

    /** Of one family: the same mother, phone and municipality. */
    private static final class Family {
        Described person(String name, @org.jspecify.annotations.Nullable LocalDate born) {
            return described(
                    name, born, Set.of("+79020000001"), Optional.of(new MunicipalityCode("18701000")), List.of(MOTHER));
        }
    }

    private static Described described(
            String text,
            @org.jspecify.annotations.Nullable LocalDate born,
            Set<String> phones,
            Optional<MunicipalityCode> municipality,
            List<Relative> relatives) {
        String[] words = text.split(" ", -1);
        PersonName name =
                new PersonName(words[0], words[1], words.length > 2 ? Patronymic.of(words[2]) : Patronymic.UNKNOWN);
        return new Described(
                name.folded(),
                Surnames.parts(name.surname()),
                Set.of(),
                Optional.ofNullable(born).map(day -> new BirthDate(day, Precision.EXACT)),
                Sex.UNKNOWN,
                Optional.empty(),
                phones,
                municipality,
                relatives);
    }
}
