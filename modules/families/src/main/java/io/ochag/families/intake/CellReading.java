package io.ochag.families.intake;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ContactPhone;
import io.ochag.families.MemberRole;
import io.ochag.families.Sex;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.person.Snils;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads single cells as people fill them in. What cannot be read is refused without being repeated. */
final class CellReading {
    private static final List<String> USUAL_DATES = List.of("d.M.yyyy", "d/M/yyyy", "d-M-yyyy");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\s*(?:г|год|г\\.\\s*р|гр)\\.?)?");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*(?:г\\.?\\s*р\\.?|года?|г\\.?)$");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(?::00(?:\\.0+)?)?$");
    private static final Pattern SEVERAL = Pattern.compile("[;,\\n]+");
    private static final int SNILS_DIGITS = 11;
    private static final int OLDEST = 1900;

    private static final Map<String, MemberRole> ROLES = Map.ofEntries(
            Map.entry("мать", MemberRole.MOTHER),
            Map.entry("мама", MemberRole.MOTHER),
            Map.entry("отец", MemberRole.FATHER),
            Map.entry("папа", MemberRole.FATHER),
            Map.entry("ребенок", MemberRole.CHILD),
            Map.entry("сын", MemberRole.CHILD),
            Map.entry("дочь", MemberRole.CHILD),
            Map.entry("опекун", MemberRole.GUARDIAN),
            Map.entry("попечитель", MemberRole.GUARDIAN),
            Map.entry("бабушка", MemberRole.GRANDPARENT),
            Map.entry("дедушка", MemberRole.GRANDPARENT),
            Map.entry("родственник", MemberRole.RELATIVE),
            Map.entry("другое", MemberRole.OTHER),
            Map.entry("иное", MemberRole.OTHER));
    private static final Map<String, Sex> SEXES = Map.ofEntries(
            Map.entry("ж", Sex.FEMALE),
            Map.entry("жен", Sex.FEMALE),
            Map.entry("женский", Sex.FEMALE),
            Map.entry("f", Sex.FEMALE),
            Map.entry("м", Sex.MALE),
            Map.entry("муж", Sex.MALE),
            Map.entry("мужской", Sex.MALE),
            Map.entry("m", Sex.MALE));

    private final List<DateTimeFormatter> dates;
    private final PhoneNumbers phones;

    CellReading(List<String> dateFormats, PhoneNumbers phones) {
        this.dates = Stream.concat(dateFormats.stream(), USUAL_DATES.stream())
                .map(CellReading::formatter)
                .toList();
        this.phones = phones;
    }

    /** Empty where it cannot be read. */
    Optional<LocalDate> day(String text) {
        String bare = AFTER_DATE
                .matcher(MIDNIGHT.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("");
        return Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE), dates.stream())
                .flatMap(format -> parsed(format, bare).stream())
                .filter(day -> day.getYear() >= OLDEST)
                .findFirst();
    }

    /** A day, or a year alone; empty where it cannot be read. */
    Optional<BirthDate> birth(String text) {
        Matcher year = YEAR.matcher(text.strip());
        if (year.matches() && Integer.parseInt(year.group(1)) >= OLDEST) {
            return Optional.of(new BirthDate(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1), Precision.YEAR));
        }
        return day(text).map(day -> new BirthDate(day, Precision.EXACT));
    }

    Optional<Sex> sex(String text) {
        return Optional.ofNullable(SEXES.get(word(text)));
    }

    Optional<MemberRole> role(String text) {
        return Optional.ofNullable(ROLES.get(word(text)));
    }

    /** A spreadsheet that took it for a number has lost its zeros in front. */
    Snils snils(String text) {
        String bare = text.strip();
        boolean number = bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return Snils.parse(
                number && bare.length() < SNILS_DIGITS && bare.length() >= SNILS_DIGITS - 3
                        ? "0".repeat(SNILS_DIGITS - bare.length()) + bare
                        : bare);
    }

    /** @throws InvalidValueException where one of them is none */
    List<ContactPhone> phones(String text) {
        List<ContactPhone> read = new ArrayList<>();
        for (String one : SEVERAL.split(text)) {
            if (!one.isBlank()) {
                ContactPhone phone = new ContactPhone(phones.parse(one.strip()), read.isEmpty(), false);
                if (read.stream().noneMatch(known -> known.number().equals(phone.number()))) {
                    read.add(phone);
                }
            }
        }
        return read;
    }

    private static String word(String text) {
        String plain = ColumnPlan.plain(text);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .toFormatter(Locale.forLanguageTag("ru"))
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.from(format.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
