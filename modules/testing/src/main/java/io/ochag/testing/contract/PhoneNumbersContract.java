package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.PhoneNumbers;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link PhoneNumbers} keeps to: numbers as people of a Russian region write them. */
public abstract class PhoneNumbersContract {
    protected abstract PhoneNumbers phones();

    @ParameterizedTest
    @CsvSource({
        "8 (8442) 30-99-00, +78442309900, RU",
        "8 844 230 99 00, +78442309900, RU",
        "+7 (8442) 30-99-00, +78442309900, RU",
        "7 902 123-45-67, +79021234567, RU",
        "9021234567, +79021234567, RU",
        "+7 902 123 45 67, +79021234567, RU",
        "+7 700 123-45-67, +77001234567, KZ",
        "8 700 123 45 67, +77001234567, KZ",
        "+375 29 123-45-67, +375291234567, BY"
    })
    public void readsNumbersAsPeopleWriteThem(String written, String e164, String country) {
        assertThat(phones().parse(written)).isEqualTo(new PhoneNumber(e164, country, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8 (8442) 30-99-00 доб. 12", "+7 8442 30-99-00 доб 12", "+78442309900;ext=12", "88442309900 x12"
            })
    public void readsExtensions(String written) {
        assertThat(phones().parse(written)).isEqualTo(new PhoneNumber("+78442309900", "RU", Optional.of("12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "нет", "123", "+7", "+++", "8", "902123456", "+7 902 123-45-67-89-01", "\u0000"})
    public void refusesWhatIsNoNumberWithoutRepeatingIt(String garbage) {
        assertThatThrownBy(() -> phones().parse(garbage))
                .isInstanceOf(InvalidValueException.class)
                .hasNoCause()
                .message()
                .isIn("phone.format", "phone.unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 10_000, 1_000_000})
    public void refusesOverlongInputAtOnce(int length) {
        assertThatThrownBy(() -> phones().parse("9".repeat(length)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phone.format");
    }

    @ParameterizedTest
    @CsvSource({"+78442309900, ", "+78442309900, 12", "+77001234567, "})
    public void writesWhatItCanReadAgain(String e164, String extension) {
        PhoneNumber phone = phones().parse(e164 + (extension == null ? "" : " доб. " + extension));
        assertThat(phones().written(phone)).startsWith("+7 ");
        assertThat(phones().parse(phones().written(phone))).isEqualTo(phone);
    }
}
