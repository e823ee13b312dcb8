package io.ochag.web.value;

import io.ochag.kernel.error.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads days and times in the one form of ISO 8601 that the interface takes, with years that every database can hold. */
final class DateTexts {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private DateTexts() {}

    static LocalDate date(String text) {
        return read(text, DATE, "date.format", LocalDate::parse);
    }

    static YearMonth month(String text) {
        return read(text, MONTH, "month.format", YearMonth::parse);
    }

    static LocalTime time(String text) {
        return read(text, TIME, "time.format", LocalTime::parse);
    }

    static Instant instant(String text) {
        return read(
                text,
                INSTANT,
                "instant.format",
                whole -> OffsetDateTime.parse(whole).toInstant());
    }

    private static <T> T read(String text, Pattern form, String reason, Function<String, T> parse) {
        if (!form.matcher(text).matches() || form != TIME && text.startsWith("0000")) {
            throw new InvalidValueException(reason);
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw new InvalidValueException(reason);
        }
    }
}
