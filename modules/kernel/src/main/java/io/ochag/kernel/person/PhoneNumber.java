package io.ochag.kernel.person;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number. It prints masked.
 *
 * @param e164 plus sign, country code, number: {@code +78442000000}
 * @param country ISO code of the country that the number belongs to; +7 alone is Russia or Kazakhstan
 * @param extension digits to dial afterwards
 */
public record PhoneNumber(
        @PersonalData(Kind.CONTACT) String e164,
        @NotPersonal String country,
        @PersonalData(Kind.CONTACT) Optional<String> extension) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,7}");

    /** @throws InvalidValueException {@code phone.format} */
    public PhoneNumber {
        if (!E164.matcher(e164).matches()
                || extension.filter(x -> !EXTENSION.matcher(x).matches()).isPresent()) {
            throw new InvalidValueException("phone.format");
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[***]";
    }
}
