package io.ochag.kernel.id;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A code of the all-Russian classifier of municipal territories (ОКТМО): 8 digits name a municipality, 11 a settlement in it. The check digit
 * is printed apart from the code and is no part of it; where somebody gives it, {@link #verified} compares it.
 */
public record MunicipalityCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("\\d{8}(\\d{3})?");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("oktmo.format");
        }
    }

    /** @throws InvalidValueException {@code oktmo.format}, or {@code oktmo.check-digit} when the given digit is not this code's */
    public static MunicipalityCode verified(String digits, int checkDigit) {
        MunicipalityCode code = new MunicipalityCode(digits);
        if (code.checkDigit() != checkDigit) {
            throw new InvalidValueException("oktmo.check-digit");
        }
        return code;
    }

    /** Weights 1, 2, 3… mod 11; if that gives 10, weights 3, 4, 5… mod 11; if that gives 10 too, 0 (rules of the classifiers, П 50.1.024). */
    public int checkDigit() {
        int first = weighted(1);
        if (first < 10) {
            return first;
        }
        int second = weighted(3);
        return second < 10 ? second : 0;
    }

    /** The municipality of a settlement: the first 8 digits. */
    public MunicipalityCode municipality() {
        return value.length() == 8 ? this : new MunicipalityCode(value.substring(0, 8));
    }

    private int weighted(int start) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int weight = (start - 1 + i) % 10 + 1;
            sum += weight * (value.charAt(i) - '0');
        }
        return sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
