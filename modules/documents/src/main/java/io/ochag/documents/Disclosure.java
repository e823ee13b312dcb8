package io.ochag.documents;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/**
 * To whom, what for and on what ground data about people leave (152-ФЗ, articles 5 and 7). It is recorded before the first byte leaves.
 *
 * @param purpose stated, not left to the role
 * @param ground the document or reason: «запрос от 20.11.2026 № 15», «договор проката»
 * @param place where the data belong, if one place
 */
public record Disclosure(
        Addressee addressee,
        Purpose purpose,
        @PersonalData(Kind.FREE_TEXT) String ground,
        Optional<PlaceId> place) {
    private static final int LONGEST_GROUND = 300;

    /** @throws InvalidValueException {@code disclosure.purpose}: not stated; {@code disclosure.ground}: blank or longer than 300 characters */
    public Disclosure {
        ground = ground.strip();
        if (purpose.equals(Purpose.BY_ROLE)) {
            throw new InvalidValueException("disclosure.purpose");
        }
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            throw new InvalidValueException("disclosure.ground");
        }
    }

    public static Disclosure to(Addressee addressee, Purpose purpose, String ground) {
        return new Disclosure(addressee, purpose, ground, Optional.empty());
    }

    public Disclosure at(PlaceId touched) {
        return new Disclosure(addressee, purpose, ground, Optional.of(touched));
    }

    @Override
    public String toString() {
        return "Disclosure[***]";
    }
}
