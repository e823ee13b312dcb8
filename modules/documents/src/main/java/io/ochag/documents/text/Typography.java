package io.ochag.documents.text;

import java.util.regex.Pattern;

/** Spaces that must not break, put where Russian typesetting wants them. */
public final class Typography {
    private static final String MONTH =
            "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
    private static final Pattern JOINT = Pattern.compile("(?<=[№§]) (?=\\S)"
            // 12 345
            + "|(?<=\\d) (?=\\d{3}(?!\\d))"
            // 5 руб., 22 ноября, ноября 2026, 2026 г.
            + "|(?<=\\d) (?=(?:₽|%|руб|коп|кг|шт|мес|чел|г\\.|гг\\.|" + MONTH + "))"
            + "|(?<=" + MONTH + ") (?=\\d{4})"
            // ст. 12, п. 3, д. 5, кв. 17, г. Волгоград
            + "|(?<=(?:^|[\\s(])(?:ст|п|д|кв|г|ул|стр)\\.) (?=[\\dА-ЯЁ])"
            // О. И. Берёзкина
            + "|(?<=(?:^|[\\s(])[А-ЯЁ]\\.) (?=[А-ЯЁ])");

    private Typography() {}

    /** The same text; only spaces are turned into spaces that do not break. */
    public static String bound(String text) {
        return text.indexOf(' ') < 0 ? text : JOINT.matcher(text).replaceAll("\u00A0");
    }
}
