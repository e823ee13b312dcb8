package io.ochag.families.matching;

import static io.ochag.families.MatchReason.BIRTH_AROUND;
import static io.ochag.families.MatchReason.BIRTH_DIGIT;
import static io.ochag.families.MatchReason.BIRTH_SWAPPED;
import static io.ochag.families.MatchReason.BIRTH_YEAR;
import static io.ochag.families.MatchReason.FORMER_SURNAME;
import static io.ochag.families.MatchReason.FREQUENT_SURNAME;
import static io.ochag.families.MatchReason.GIVEN_FORM;
import static io.ochag.families.MatchReason.GIVEN_NEAR;
import static io.ochag.families.MatchReason.GIVEN_SLIP;
import static io.ochag.families.MatchReason.NAMES_SWAPPED;
import static io.ochag.families.MatchReason.NEAR_SNILS;
import static io.ochag.families.MatchReason.OTHER_BIRTH;
import static io.ochag.families.MatchReason.OTHER_GIVEN;
import static io.ochag.families.MatchReason.OTHER_PATRONYMIC;
import static io.ochag.families.MatchReason.OTHER_SEX;
import static io.ochag.families.MatchReason.OTHER_SNILS;
import static io.ochag.families.MatchReason.OTHER_SURNAME;
import static io.ochag.families.MatchReason.PATRONYMIC_FORM;
import static io.ochag.families.MatchReason.SAME_BIRTH;
import static io.ochag.families.MatchReason.SAME_GIVEN;
import static io.ochag.families.MatchReason.SAME_MUNICIPALITY;
import static io.ochag.families.MatchReason.SAME_PATRONYMIC;
import static io.ochag.families.MatchReason.SAME_PHONE;
import static io.ochag.families.MatchReason.SAME_RELATIVE;
import static io.ochag.families.MatchReason.SAME_SNILS;
import static io.ochag.families.MatchReason.SAME_SURNAME;
import static io.ochag.families.MatchReason.SURNAME_FORM;
import static io.ochag.families.MatchReason.SURNAME_PART;
import static io.ochag.families.MatchReason.SURNAME_SLIP;

import io.ochag.families.MatchOutcome;
import io.ochag.families.MatchReason;
import io.ochag.families.Sex;
import io.ochag.families.naming.GivenNames;
import io.ochag.families.naming.Likeness;
import io.ochag.families.naming.Patronymics;
import io.ochag.families.naming.Surnames;
import io.ochag.kernel.person.PersonName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two persons. Each reason has points: about the binary logarithm of how much more often it is seen in one person's two descriptions than
 * in two persons'. In a region of 2.5 million people where 1.5 % of registrations are doubles, 27 points make it as likely as not; the number does
 * not follow the size of the register, so that a small region gets no other answers. Some reasons forbid an outcome whatever the points: another
 * given name is another child, so twins are never taken for one another by surname, date and mother.
 */
public final class Scorer {
    static final int LIKELY = 27;
    static final int POSSIBLE = 15;

    private static final Map<MatchReason, Integer> POINTS = new EnumMap<>(Map.ofEntries(
            Map.entry(SAME_SNILS, 40),
            Map.entry(NEAR_SNILS, 0),
            Map.entry(OTHER_SNILS, -6),
            Map.entry(SAME_SURNAME, 12),
            Map.entry(FREQUENT_SURNAME, 8),
            Map.entry(FORMER_SURNAME, 8),
            Map.entry(SURNAME_FORM, 6),
            Map.entry(SURNAME_PART, 5),
            Map.entry(SURNAME_SLIP, 6),
            Map.entry(OTHER_SURNAME, -5),
            Map.entry(NAMES_SWAPPED, 11),
            Map.entry(SAME_GIVEN, 5),
            Map.entry(GIVEN_FORM, 3),
            Map.entry(GIVEN_SLIP, 2),
            Map.entry(GIVEN_NEAR, 0),
            Map.entry(OTHER_GIVEN, -8),
            Map.entry(SAME_PATRONYMIC, 5),
            Map.entry(PATRONYMIC_FORM, 3),
            Map.entry(OTHER_PATRONYMIC, -6),
            Map.entry(SAME_BIRTH, 14),
            Map.entry(BIRTH_SWAPPED, 8),
            Map.entry(BIRTH_DIGIT, 6),
            Map.entry(BIRTH_YEAR, 5),
            Map.entry(BIRTH_AROUND, 2),
            Map.entry(OTHER_BIRTH, -10),
            Map.entry(OTHER_SEX, -6),
            Map.entry(SAME_PHONE, 12),
            Map.entry(SAME_MUNICIPALITY, 5),
            Map.entry(SAME_RELATIVE, 12)));

    private static final Set<MatchReason> NEVER = EnumSet.of(OTHER_GIVEN);
    private static final Set<MatchReason> NEVER_LIKELY = EnumSet.of(GIVEN_NEAR, OTHER_BIRTH, OTHER_SNILS, OTHER_SEX);

    private final GivenNames givenNames;

    public Scorer(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Of two persons with one СНИЛС, whatever else is known of them. */
    public static Score sameNumber() {
        return new Score(POINTS.getOrDefault(SAME_SNILS, 0), MatchOutcome.LIKELY, List.of(SAME_SNILS));
    }

    public Score compare(Described one, Described other) {
        List<MatchReason> reasons = new ArrayList<>();
        snils(one, other).ifPresent(reasons::add);
        names(one, other, reasons);
        patronymics(one.name(), other.name()).ifPresent(reasons::add);
        Births.compare(one.birth(), other.birth()).ifPresent(reasons::add);
        if (one.sex() != other.sex() && one.sex() != Sex.UNKNOWN && other.sex() != Sex.UNKNOWN) {
            reasons.add(OTHER_SEX);
        }
        if (one.phones().stream().anyMatch(other.phones()::contains)) {
            reasons.add(SAME_PHONE);
        }
        if (one.municipality().isPresent() && one.municipality().equals(other.municipality())) {
            reasons.add(SAME_MUNICIPALITY);
        }
        if (one.relatives().stream().anyMatch(relative -> isAmong(other.relatives(), relative))) {
            reasons.add(SAME_RELATIVE);
        }
        int points = reasons.stream()
                .mapToInt(reason -> POINTS.getOrDefault(reason, 0))
                .sum();
        return new Score(points, outcome(points, reasons, one, other), reasons);
    }

    private MatchOutcome outcome(int points, List<MatchReason> reasons, Described one, Described other) {
        if (reasons.contains(SAME_SNILS)) {
            return MatchOutcome.LIKELY;
        }
        if (reasons.stream().anyMatch(NEVER::contains) || points < POSSIBLE) {
            return MatchOutcome.NONE;
        }
        // an initial or "newborn" may be either of the twins
        boolean unnamed = givenNames.compare(one.name().given(), other.name().given()) == Likeness.UNKNOWN;
        boolean likely = points >= LIKELY && !unnamed && reasons.stream().noneMatch(NEVER_LIKELY::contains);
        return likely ? MatchOutcome.LIKELY : MatchOutcome.POSSIBLE;
    }

    private static Optional<MatchReason> snils(Described one, Described other) {
        if (one.snils().isEmpty() || other.snils().isEmpty()) {
            return Optional.empty();
        }
        String first = one.snils().get();
        String second = other.snils().get();
        int differ = 0;
        for (int i = 0; i < first.length(); i++) {
            differ += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        if (differ == 0) {
            return Optional.of(SAME_SNILS);
        }
        // the check sum catches one wrong digit: with it right, two of the number and one or two of the sum have
        // changed
        return Optional.of(differ <= 2 ? NEAR_SNILS : OTHER_SNILS);
    }

    private void names(Described one, Described other, List<MatchReason> reasons) {
        PersonName.Folded first = one.name();
        PersonName.Folded second = other.name();
        Likeness crossed = Surnames.compare(first.surname(), second.given());
        if (crossed != Likeness.DIFFERENT
                && givenNames.compare(first.given(), second.surname()) != Likeness.DIFFERENT
                && Surnames.compare(first.surname(), second.surname()) == Likeness.DIFFERENT) {
            reasons.add(NAMES_SWAPPED);
            return;
        }
        reasons.add(surnames(one, other));
        switch (givenNames.compare(first.given(), second.given())) {
            case SAME -> reasons.add(SAME_GIVEN);
            case FORM -> reasons.add(GIVEN_FORM);
            case SLIP -> reasons.add(GIVEN_SLIP);
            case NEAR -> reasons.add(GIVEN_NEAR);
            case DIFFERENT -> reasons.add(OTHER_GIVEN);
            case UNKNOWN -> {}
        }
    }

    private static MatchReason surnames(Described one, Described other) {
        String first = one.name().surname();
        String second = other.name().surname();
        Likeness likeness = Surnames.compare(first, second);
        if (likeness == Likeness.SAME) {
            return Surnames.isFrequent(first) ? FREQUENT_SURNAME : SAME_SURNAME;
        }
        if (isFormer(one, second) || isFormer(other, first)) {
            return FORMER_SURNAME;
        }
        if (likeness == Likeness.FORM) {
            return SURNAME_FORM;
        }
        if (Surnames.shareAPart(one.surnameParts(), other.surnameParts())) {
            return SURNAME_PART;
        }
        return likeness == Likeness.SLIP ? SURNAME_SLIP : OTHER_SURNAME;
    }

    private static boolean isFormer(Described person, String surname) {
        return person.formerSurnames().stream()
                .anyMatch(former -> Surnames.stem(former).equals(Surnames.stem(surname)));
    }

    private static Optional<MatchReason> patronymics(PersonName.Folded one, PersonName.Folded other) {
        return switch (Patronymics.compare(one.patronymic(), other.patronymic())) {
            case SAME -> Optional.of(SAME_PATRONYMIC);
            case FORM, SLIP -> Optional.of(PATRONYMIC_FORM);
            case DIFFERENT -> Optional.of(OTHER_PATRONYMIC);
            case NEAR, UNKNOWN -> Optional.empty();
        };
    }

    private boolean isAmong(List<Described.Relative> relatives, Described.Relative one) {
        return relatives.stream()
                .anyMatch(other -> one.known().isPresent() && one.known().equals(other.known())
                        || one.born().isPresent()
                                && one.born().equals(other.born())
                                && isOneName(one.given(), other.given()));
    }

    private boolean isOneName(String one, String other) {
        Likeness likeness = givenNames.compare(one, other);
        return likeness == Likeness.SAME || likeness == Likeness.FORM || likeness == Likeness.SLIP;
    }
}
