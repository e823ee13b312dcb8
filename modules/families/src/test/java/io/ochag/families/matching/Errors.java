package io.ochag.families.matching;

import io.ochag.families.Sex;
import io.ochag.families.matching.LabelledPeople.Somebody;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What goes wrong when somebody is registered a second time. The weights are those of {@code docs/matching.md}. */
final class Errors {
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщыэюя";
    private static final Map<String, String> NEIGHBOURS = Map.ofEntries(
            Map.entry("а", "пвкус"),
            Map.entry("о", "рлгш"),
            Map.entry("и", "мтпа"),
            Map.entry("е", "кнпр"),
            Map.entry("н", "егор"),
            Map.entry("в", "ыауц"),
            Map.entry("т", "иьор"),
            Map.entry("р", "поен"),
            Map.entry("л", "одшщ"),
            Map.entry("к", "уеаа"),
            Map.entry("м", "сиап"),
            Map.entry("с", "чмва"));
    private static final Map<String, List<String>> AT_HOME = Map.ofEntries(
            Map.entry("Наталья", List.of("Наталия", "Наташа", "Наталия")),
            Map.entry("София", List.of("Софья", "Соня")),
            Map.entry("Мария", List.of("Маша", "Марья")),
            Map.entry("Анастасия", List.of("Настя", "Анастасья")),
            Map.entry("Александр", List.of("Саша")),
            Map.entry("Александра", List.of("Саша")),
            Map.entry("Екатерина", List.of("Катя", "Катерина")),
            Map.entry("Дмитрий", List.of("Дима", "Димитрий")),
            Map.entry("Даниил", List.of("Данил", "Данила", "Даня")),
            Map.entry("Юлия", List.of("Юля")),
            Map.entry("Ольга", List.of("Оля")),
            Map.entry("Татьяна", List.of("Таня")),
            Map.entry("Ирина", List.of("Ира")),
            Map.entry("Светлана", List.of("Света")),
            Map.entry("Дарья", List.of("Даша", "Дария")),
            Map.entry("Виктория", List.of("Вика")),
            Map.entry("Ксения", List.of("Ксюша")),
            Map.entry("Елизавета", List.of("Лиза")),
            Map.entry("Кирилл", List.of("Кирил")),
            Map.entry("Артём", List.of("Артемий", "Артем")),
            Map.entry("Михаил", List.of("Миша")),
            Map.entry("Иван", List.of("Ваня")),
            Map.entry("Сергей", List.of("Серёжа")),
            Map.entry("Алексей", List.of("Лёша", "Алёша")),
            Map.entry("Евгения", List.of("Женя")),
            Map.entry("Евгений", List.of("Женя")),
            Map.entry("Владимир", List.of("Вова", "Володя")),
            Map.entry("Полина", List.of("Поля")),
            Map.entry("Валерия", List.of("Лера")),
            Map.entry("Анна", List.of("Аня")),
            Map.entry("Елена", List.of("Лена")),
            Map.entry("Максим", List.of("Макс")),
            Map.entry("Николай", List.of("Коля")),
            Map.entry("Людмила", List.of("Люда")),
            Map.entry("Варвара", List.of("Варя")));

    private final LabelledPeople people;
    private final Random random;

    Errors(LabelledPeople people) {
        this.people = people;
        this.random = people.random();
    }

    /** A kind of error and how many of 100 doubles have it. */
    enum Kind {
        NONE(30, "none"),
        SPELLING(8, "е for ё, hyphen, space, capitals"),
        SURNAME_SLIP(10, "surname: one letter"),
        GIVEN_SLIP(5, "given name: one letter"),
        PATRONYMIC(6, "patronymic: one letter or another form"),
        AT_HOME(7, "given name as said at home, or its variant"),
        OTHER_SURNAME(7, "another surname"),
        BIRTH_DIGIT(6, "birth date: one digit"),
        BIRTH_SWAPPED(3, "birth date: day and month swapped"),
        BIRTH_YEAR(2, "birth date: only the year"),
        NAMES_SWAPPED(2, "surname and given name swapped"),
        LATIN(2, "Latin letters"),
        OTHER_ENDING(2, "surname with the ending of the other sex"),
        NO_PATRONYMIC(5, "no patronymic"),
        TWO(4, "a letter of the surname and a digit of the birth date"),
        HALF(1, "one half of a double surname");

        final int share;
        final String text;

        Kind(int share, String text) {
            this.share = share;
            this.text = text;
        }
    }

    /** What is written down instead of the truth. */
    record Written(String surname, String given, Optional<String> patronymic, LocalDate born, boolean yearOnly) {}

    Written written(Somebody truth, Kind kind) {
        String surname = truth.surname();
        String given = truth.given();
        Optional<String> patronymic = Optional.of(truth.patronymic());
        LocalDate born = truth.born();
        return switch (kind) {
            case NONE -> new Written(surname, given, patronymic, born, false);
            case SPELLING -> new Written(spelled(surname), spelled(given), patronymic.map(this::spelled), born, false);
            case SURNAME_SLIP -> new Written(slip(surname), given, patronymic, born, false);
            case GIVEN_SLIP -> new Written(surname, slip(given), patronymic, born, false);
            case PATRONYMIC ->
                new Written(
                        surname,
                        given,
                        patronymic.map(p -> random.nextBoolean() ? slip(p) : otherForm(p)),
                        born,
                        false);
            case AT_HOME -> new Written(surname, atHome(given), patronymic, born, false);
            case OTHER_SURNAME ->
                new Written(LabelledPeople.surnameOf(people.surname(), truth.sex()), given, patronymic, born, false);
            case BIRTH_DIGIT -> new Written(surname, given, patronymic, digit(born), false);
            case BIRTH_SWAPPED -> new Written(surname, given, patronymic, swapped(born), false);
            case BIRTH_YEAR -> new Written(surname, given, patronymic, born, true);
            case NAMES_SWAPPED -> new Written(given, surname, patronymic, born, false);
            case LATIN -> new Written(latin(surname), latin(given), patronymic.map(this::latin), born, false);
            case OTHER_ENDING -> new Written(otherEnding(surname, truth.sex()), given, patronymic, born, false);
            case NO_PATRONYMIC -> new Written(surname, given, Optional.empty(), born, false);
            case TWO -> new Written(slip(surname), given, patronymic, digit(born), false);
            case HALF -> new Written(half(surname), given, patronymic, born, false);
        };
    }

    private String spelled(String text) {
        String plain = text.replace('ё', 'е').replace('Ё', 'Е');
        return switch (random.nextInt(3)) {
            case 0 -> plain.toUpperCase(java.util.Locale.ROOT);
            case 1 -> plain.replace("-", " ");
            default -> plain.replace("-", " - ");
        };
    }

    /** One letter wrong, left out, doubled or swapped; the first one seldom. */
    private String slip(String text) {
        int at = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(text.length() - 1);
        String before = text.substring(0, at);
        String letter = text.substring(at, at + 1);
        String after = text.substring(at + 1);
        if (letter.equals("-")) {
            return text + "а";
        }
        return switch (random.nextInt(5)) {
            case 0 -> before + instead(letter) + after;
            case 1 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            case 2 -> text.length() > 3 ? before + after : before + letter + letter + after;
            case 3 -> before + letter + letter + after;
            default ->
                after.isEmpty() || after.startsWith("-")
                        ? before + instead(letter) + after
                        : before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private String instead(String letter) {
        String near = NEIGHBOURS.getOrDefault(letter.toLowerCase(java.util.Locale.ROOT), LETTERS);
        return String.valueOf(near.charAt(random.nextInt(near.length())));
    }

    private String otherForm(String patronymic) {
        return patronymic
                .replace("ьев", "иев")
                .replace("еев", "ев")
                .replace("ович", "ыч")
                .replace("овна", "вна");
    }

    private String atHome(String given) {
        List<String> forms = AT_HOME.getOrDefault(given, List.of(given.replace('ё', 'е')));
        return forms.get(random.nextInt(forms.size()));
    }

    private LocalDate digit(LocalDate born) {
        while (true) {
            String text = born.toString().replace("-", "");
            int at = 3 + random.nextInt(5);
            String wrong = text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(wrong.substring(0, 4)),
                        Integer.parseInt(wrong.substring(4, 6)),
                        Integer.parseInt(wrong.substring(6)));
                if (!date.equals(born) && date.isBefore(LocalDate.of(2026, 11, 23))) {
                    return date;
                }
            } catch (DateTimeException e) {
                // no such day: another digit
            }
        }
    }

    private LocalDate swapped(LocalDate born) {
        return born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue()
                ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                : digit(born);
    }

    private String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char letter : text.toCharArray()) {
            latin.append(
                    switch (Character.toLowerCase(letter)) {
                        case 'а' -> "a";
                        case 'б' -> "b";
                        case 'в' -> "v";
                        case 'г' -> "g";
                        case 'д' -> "d";
                        case 'е', 'ё', 'э' -> "e";
                        case 'ж' -> "zh";
                        case 'з' -> "z";
                        case 'и' -> "i";
                        case 'й' -> random.nextBoolean() ? "i" : "y";
                        case 'к' -> "k";
                        case 'л' -> "l";
                        case 'м' -> "m";
                        case 'н' -> "n";
                        case 'о' -> "o";
                        case 'п' -> "p";
                        case 'р' -> "r";
                        case 'с' -> "s";
                        case 'т' -> "t";
                        case 'у' -> "u";
                        case 'ф' -> "f";
                        case 'х' -> "kh";
                        case 'ц' -> "ts";
                        case 'ч' -> "ch";
                        case 'ш' -> "sh";
                        case 'щ' -> "shch";
                        case 'ы' -> "y";
                        case 'ю' -> "iu";
                        case 'я' -> random.nextBoolean() ? "ia" : "ya";
                        case '-' -> "-";
                        default -> "";
                    });
        }
        return latin.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + latin.substring(1);
    }

    private static String otherEnding(String surname, Sex sex) {
        if (sex == Sex.MALE) {
            return LabelledPeople.surnameOf(surname, Sex.FEMALE);
        }
        return surname.replaceAll("ская$", "ский").replaceAll("([вн])а$", "$1");
    }

    private static String half(String surname) {
        return surname.contains("-") ? surname.substring(0, surname.indexOf('-')) : surname;
    }
}
