package io.ochag.kernel.person;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.regex.Pattern;

/**
 * Insurance number of an individual account (СНИЛС): 9 digits and a two-digit check sum, which is binding above 001-001-998. It prints
 * masked.
 */
public record Snils(@PersonalData(Kind.OFFICIAL_NUMBER) String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015-]+");
    private static final int LAST_WITHOUT_CHECK = 1_001_998;

    /** @throws InvalidValueException {@code snils.format} or {@code snils.checksum} */
    public Snils {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValueException("snils.format");
        }
        int number = Integer.parseInt(digits.substring(0, 9));
        if (number == 0) {
            throw new InvalidValueException("snils.format");
        }
        if (number > LAST_WITHOUT_CHECK && checksum(digits) != Integer.parseInt(digits.substring(9))) {
            throw new InvalidValueException("snils.checksum");
        }
    }

    /** Takes the number as people write it: with any spaces and hyphens, or without. */
    public static Snils parse(String text) {
        if (text.length() > 40) {
            throw new InvalidValueException("snils.format");
        }
        return new Snils(SEPARATORS.matcher(text).replaceAll(""));
    }

    /** {@code 112-233-445 95}, as on the paper. */
    public String written() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6, 9) + " "
                + digits.substring(9);
    }

    @Override
    public String toString() {
        return "Snils[***]";
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 101 % 100;
    }
}
