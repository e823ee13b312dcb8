package io.ochag.documents.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Dates as Russian papers write them. */
public final class Dates {
    private static final String NO_BREAK = "\u00A0";
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private Dates() {}

    /** «22 ноября 2026 г.», in one piece. */
    public static String inWords(LocalDate day) {
        return String.join(
                NO_BREAK,
                Integer.toString(day.getDayOfMonth()),
                MONTHS.get(day.getMonthValue() - 1),
                Integer.toString(day.getYear()),
                "г.");
    }

    /** «22.11.2026». */
    public static String figures(TemporalAccessor day) {
        return DAY.format(day);
    }

    /** «22.11.2026 14:05», of a time with its day. */
    public static String minute(TemporalAccessor time) {
        return MINUTE.format(time);
    }
}
