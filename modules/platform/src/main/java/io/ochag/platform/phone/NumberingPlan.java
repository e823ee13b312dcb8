package io.ochag.platform.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.PhoneNumbers;
import jakarta.inject.Inject;
import java.util.Optional;

/** Numbers by libphonenumber, read as if dialled in Russia; +7 of Kazakhstan is told apart by its country. */
public final class NumberingPlan implements PhoneNumbers {
    private static final String HOME = "RU";
    private static final int LONGEST_INPUT = 60;

    private final PhoneNumberUtil plan = PhoneNumberUtil.getInstance();

    @Inject
    public NumberingPlan() {}

    @Override
    public PhoneNumber parse(String text) {
        if (text.length() > LONGEST_INPUT) {
            throw new InvalidValueException("phone.format");
        }
        Phonenumber.PhoneNumber number = read(text);
        String country = plan.getRegionCodeForNumber(number);
        if (country == null || !plan.isValidNumber(number)) {
            throw new InvalidValueException("phone.unknown");
        }
        return new PhoneNumber(
                plan.format(number, PhoneNumberFormat.E164),
                country,
                Optional.of(number.getExtension()).filter(extension -> !extension.isEmpty()));
    }

    @Override
    public String written(PhoneNumber phone) {
        String number = plan.format(read(phone.e164()), PhoneNumberFormat.INTERNATIONAL);
        return phone.extension().map(extension -> number + " доб. " + extension).orElse(number);
    }

    private Phonenumber.PhoneNumber read(String text) {
        try {
            return plan.parse(text, HOME);
        } catch (NumberParseException e) {
            // its message repeats the input
            throw new InvalidValueException("phone.format");
        }
    }
}
