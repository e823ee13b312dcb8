package io.ochag.families.wording;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.MemberRole;
import io.ochag.families.Sex;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written into a register can be read out of one: one table of words for both. The first of several is written, all of them are read. */
public final class RegisterWords {
    /** That somebody has no patronymic; a blank says that nobody knows. */
    public static final String NO_PATRONYMIC = "—";

    private static final int OLDEST = 1900;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern YEAR = Pattern.compile(
            "(?<about>(?:около|примерно|прибл\\.?|ок\\.)\\s*)?(?<year>\\d{4})(?:\\s*(?:года?|г\\.\\s*р|гр|г)\\.?)?");

    private static final Map<MemberRole, List<String>> ROLES = new EnumMap<>(Map.of(
            MemberRole.MOTHER, List.of("мать", "мама"),
            MemberRole.FATHER, List.of("отец", "папа"),
            MemberRole.CHILD, List.of("ребёнок", "сын", "дочь"),
            MemberRole.GUARDIAN, List.of("опекун", "попечитель"),
            MemberRole.GRANDPARENT, List.of("бабушка или дедушка", "бабушка", "дедушка"),
            MemberRole.RELATIVE, List.of("родственник"),
            MemberRole.OTHER, List.of("другое", "иное")));
    private static final Map<Sex, List<String>> SEXES = new EnumMap<>(Map.of(
            Sex.FEMALE, List.of("ж", "жен", "женский", "f"),
            Sex.MALE, List.of("м", "муж", "мужской", "m")));

    private static final Map<String, MemberRole> ROLE_OF = read(ROLES);
    private static final Map<String, Sex> SEX_OF = read(SEXES);

    private RegisterWords() {}

    public static String role(MemberRole role) {
        return ROLES.getOrDefault(role, List.of("")).get(0);
    }

    /** Empty where it cannot be read. */
    public static Optional<MemberRole> role(String word) {
        return Optional.ofNullable(ROLE_OF.get(bare(word)));
    }

    /** Empty where nobody knows. */
    public static Optional<String> sex(Sex sex) {
        return Optional.ofNullable(SEXES.get(sex)).map(words -> words.get(0));
    }

    /** Empty where it cannot be read. */
    public static Optional<Sex> sex(String word) {
        return Optional.ofNullable(SEX_OF.get(bare(word)));
    }

    /** A birth date of which the day is not known: the year, with a word before it where that is an estimate. */
    public static String year(LocalDate born, Precision precision) {
        return (precision == Precision.ESTIMATED ? "около " : "") + born.getYear();
    }

    /** Empty where it is no year. */
    public static Optional<BirthDate> year(String text) {
        Matcher year = YEAR.matcher(plain(text));
        if (!year.matches() || Integer.parseInt(year.group("year")) < OLDEST) {
            return Optional.empty();
        }
        return Optional.of(new BirthDate(
                LocalDate.of(Integer.parseInt(year.group("year")), 1, 1),
                year.group("about") == null ? Precision.YEAR : Precision.ESTIMATED));
    }

    /** As texts are compared: capitals, ё and the number of spaces do not matter. */
    public static String plain(String text) {
        return SPACES.matcher(text)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    private static String bare(String word) {
        String plain = plain(word);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static <T> Map<String, T> read(Map<T, List<String>> written) {
        Map<String, T> read = new HashMap<>();
        written.forEach((value, words) -> words.forEach(word -> read.put(plain(word), value)));
        return Map.copyOf(read);
    }
}
