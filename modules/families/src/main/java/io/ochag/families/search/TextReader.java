package io.ochag.families.search;

import io.ochag.families.naming.GivenNames;
import io.ochag.families.naming.Latin;
import io.ochag.families.naming.Patronymics;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NameText;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.person.Snils;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes out what a line of text is: a СНИЛС, a phone, or words of a name in an order that has to be guessed. */
final class TextReader {
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0,;]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern DIALLED = Pattern.compile("\\s*[+78].*");
    private static final int SNILS_DIGITS = 11;
    private static final int MOST_WORDS = 5;
    private static final int MOST_FORMS = 14;
    private static final int MOST_READINGS = 80;

    private final PhoneNumbers phones;
    private final GivenNames givenNames = GivenNames.shipped();

    @Inject
    TextReader(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** What the text turned out to be; at most one of them. */
    record Read(Optional<Snils> snils, Optional<PhoneNumber> phone, Optional<Readings> words) {
        @Override
        public String toString() {
            return "Read[***]";
        }
    }

    /** A way to read words as a name. */
    private record Reading(
            @PersonalData(Kind.NAME) String surname,
            @PersonalData(Kind.NAME) String given,
            @PersonalData(Kind.NAME) String patronymic,
            int penalty) {
        @Override
        public String toString() {
            return "Reading[***]";
        }
    }

    Read read(String text) {
        List<String> tokens =
                GAP.splitAsStream(text).filter(token -> !token.isBlank()).toList();
        String number = String.join(
                " ",
                tokens.stream().filter(token -> DIGIT.matcher(token).matches()).toList());
        if (!number.isEmpty()) {
            return number(number);
        }
        List<String> words = tokens.stream().limit(MOST_WORDS).toList();
        List<Reading> readings = readings(words);
        return new Read(
                Optional.empty(),
                Optional.empty(),
                readings.isEmpty() ? Optional.empty() : Optional.of(made(readings)));
    }

    /** A number that begins as phones are dialled is a phone, even if its digits add up to a СНИЛС: none that is given out begins so. */
    private Read number(String number) {
        Optional<PhoneNumber> phone = phone(number);
        boolean dialled = DIALLED.matcher(number).matches() && phone.isPresent();
        Optional<Snils> snils =
                dialled ? Optional.empty() : snils(NOT_A_DIGIT.matcher(number).replaceAll(""));
        return new Read(snils, snils.isPresent() ? Optional.empty() : phone, Optional.empty());
    }

    private static Optional<Snils> snils(String digits) {
        try {
            return digits.length() == SNILS_DIGITS ? Optional.of(new Snils(digits)) : Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private Optional<PhoneNumber> phone(String number) {
        try {
            return Optional.of(phones.parse(number));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private List<Reading> readings(List<String> words) {
        List<String> folded = words.stream()
                .map(NameText::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Reading> readings = new LinkedHashSet<>(ordered(folded, 0));
        if (words.stream().anyMatch(Latin::isLatin)) {
            readings.addAll(ordered(folded.stream().map(Latin::cyrillic).toList(), 0));
            readings.addAll(ordered(
                    words.stream()
                            .map(word -> Latin.isLatin(word) ? Latin.typedInLatin(word) : NameText.fold(word))
                            .filter(word -> !word.isEmpty())
                            .toList(),
                    1));
        }
        List<Reading> all = new ArrayList<>(readings);
        readings.forEach(reading -> all.addAll(forms(reading)));
        return all.stream().distinct().limit(MOST_READINGS).toList();
    }

    /** Every order that makes sense of so many words. */
    private static List<Reading> ordered(List<String> words, int penalty) {
        Optional<Integer> patronymic = Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .filter(at -> words.size() > 1 && Patronymics.isOne(words.get(at)))
                .reduce((first, last) -> last);
        if (patronymic.isPresent()) {
            List<String> others = new ArrayList<>(words);
            String father = others.remove((int) patronymic.get());
            return pairs(others, father, penalty);
        }
        List<Reading> readings = new ArrayList<>(pairs(words, "", penalty));
        if (words.size() == 3) {
            readings.add(new Reading(words.get(0), words.get(1), words.get(2), penalty));
            readings.add(new Reading(words.get(2), words.get(0), words.get(1), penalty));
        }
        return readings;
    }

    /** Surname and given name among words that are neither's for sure; two words may also be one double surname. */
    private static List<Reading> pairs(List<String> words, String patronymic, int penalty) {
        return switch (words.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Reading(words.get(0), "", patronymic, penalty));
            case 2 ->
                List.of(
                        new Reading(words.get(0), words.get(1), patronymic, penalty),
                        new Reading(words.get(1), words.get(0), patronymic, penalty),
                        new Reading(words.get(0) + words.get(1), "", patronymic, penalty + 1));
            default ->
                List.of(
                        new Reading(words.get(0) + words.get(1), words.get(2), patronymic, penalty + 1),
                        new Reading(words.get(1) + words.get(2), words.get(0), patronymic, penalty + 1));
        };
    }

    /** The same with every other form of the given name. */
    private List<Reading> forms(Reading reading) {
        return reading.given().isEmpty()
                ? List.of()
                : givenNames.alike(reading.given()).stream()
                        .filter(form -> !form.equals(reading.given()))
                        .limit(MOST_FORMS)
                        .map(form -> new Reading(reading.surname(), form, reading.patronymic(), reading.penalty() + 1))
                        .toList();
    }

    private static Readings made(List<Reading> readings) {
        return new Readings(
                column(readings, Reading::surname),
                column(readings, Reading::given),
                column(readings, Reading::patronymic),
                readings.stream().map(Reading::penalty).toArray(Integer[]::new));
    }

    private static String[] column(List<Reading> readings, Function<Reading, String> part) {
        return readings.stream().map(part).toArray(String[]::new);
    }
}
