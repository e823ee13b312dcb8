package io.ochag.families.intake;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ContactPhone;
import io.ochag.families.wording.RegisterWords;
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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads single cells as people fill them in. What cannot be read is refused without being repeated. */
final class CellReading {
    private static final List<String> USUAL_DATES = List.of("d.M.yyyy", "d/M/yyyy", "d-M-yyyy");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*(?:г\\.?\\s*р\\.?|года?|г\\.?)$");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(?::00(?:\\.0+)?)?$");
    private static final Pattern SEVERAL = Pattern.compile("[;,\\n]+");
    private static final int SNILS_DIGITS = 11;
    private static final int OLDEST = 1900;

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
        return RegisterWords.year(text).or(() -> day(text).map(day -> new BirthDate(day, Precision.EXACT)));
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
