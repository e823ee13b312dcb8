package io.ochag.families.matching;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.naming.GivenNames;
import io.ochag.families.naming.Latin;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what candidates are sought: each pair of keys alone is enough to be looked at, none of them is enough to be taken for the person.
 *
 * @param surname folded, in Cyrillic letters: sought with slips in the dictionary
 * @param plainSurnames sought as they are: the other alphabet's spellings, the halves of a double one, the given name
 * @param givens folded, every form
 * @param days birth dates beside a surname as it is said, or beside a surname with slips and the given name: this one and what a slip makes of it
 * @param sureDays birth dates beside a given name alone, or beside a surname with slips
 * @param bornFrom first day of birth for namesakes; empty for any
 * @param bornBefore day after the last
 */
record MatchKeys(
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String[] plainSurnames,
        @PersonalData(Kind.NAME) String[] givens,
        @PersonalData(Kind.NAME) String patronymic,
        @PersonalData(Kind.BIRTH_DATE) String[] days,
        @PersonalData(Kind.BIRTH_DATE) String[] sureDays,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate bornFrom,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate bornBefore,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        @PersonalData(Kind.CONTACT) String[] phones) {

    static MatchKeys of(Described person, GivenNames givenNames) {
        PersonName.Folded name = person.name();
        Set<String> plain = new LinkedHashSet<>(spellings(name.surname()));
        plain.addAll(person.surnameParts());
        Set<String> givens = new LinkedHashSet<>(givenNames.alike(name.given()));
        givens.addAll(spellings(name.given()));
        // written in each other's place
        plain.add(name.given());
        givens.add(name.surname());
        Optional<LocalDate> exact = day(person, Precision.EXACT);
        Set<LocalDate> sure = new LinkedHashSet<>();
        exact.ifPresent(sure::add);
        exact.flatMap(Births::swapped).ifPresent(sure::add);
        Set<LocalDate> days = new LinkedHashSet<>(sure);
        exact.map(Births::oneDigitOff).ifPresent(days::addAll);
        Optional<Integer> year = person.birth().map(birth -> birth.date().getYear());
        return new MatchKeys(
                Latin.isLatin(name.surname()) ? Latin.cyrillic(name.surname()) : name.surname(),
                array(plain),
                array(givens),
                name.patronymic(),
                array(days),
                array(sure),
                year.map(born -> LocalDate.of(born - Births.ESTIMATE, 1, 1)).orElse(null),
                year.map(born -> LocalDate.of(born + Births.ESTIMATE + 1, 1, 1)).orElse(null),
                person.snils().orElse(null),
                array(person.phones()));
    }

    private static Set<String> spellings(String folded) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(folded);
        if (Latin.isLatin(folded)) {
            spellings.add(Latin.cyrillic(folded));
        } else {
            spellings.addAll(Latin.passport(folded));
        }
        return spellings;
    }

    private static Optional<LocalDate> day(Described person, Precision precision) {
        return person.birth().filter(birth -> birth.precision() == precision).map(BirthDate::date);
    }

    private static String[] array(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "MatchKeys[***]";
    }
}
