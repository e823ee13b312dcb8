package io.ochag.documents.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers in figures as Russian papers have them: thousands parted by a space that does not break, a comma before the fraction. */
public final class Figures {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private Figures() {}

    /** «1 000 001». */
    public static String whole(long number) {
        return grouped(Long.toString(number));
    }

    /** «12 345,60», with the digits after the comma that the number has. */
    public static String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? grouped(plain) : grouped(plain.substring(0, point)) + "," + plain.substring(point + 1);
    }

    private static String grouped(String digits) {
        String sign = digits.startsWith("-") ? "\u2212" : "";
        String bare = sign.isEmpty() ? digits : digits.substring(1);
        return sign + THOUSANDS.matcher(bare).replaceAll("\u00A0");
    }
}
