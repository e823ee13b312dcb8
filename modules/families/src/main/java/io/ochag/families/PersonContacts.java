package io.ochag.families;

import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.Way;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a person can be reached, as far as the reader may know.
 *
 * @param phones those that are good, the preferred first; told for a family that the reader may not see, none
 * @param former numbers that are no longer used, the latest first, at most fifty
 * @param languages what the person speaks, the best first; empty where nobody asked
 * @param interpreter somebody has to translate
 * @param version for If-Match
 */
public record PersonContacts(
        PersonId person,
        PlaceId place,
        List<Phone> phones,
        List<FormerPhone> former,
        List<LanguageCode> languages,
        boolean interpreter,
        Optional<Way> way,
        long version) {
    public PersonContacts {
        phones = List.copyOf(phones);
        former = List.copyOf(former);
        languages = List.copyOf(languages);
    }

    /** @param family whose card it was told for; empty where it is the person's alone */
    public record Phone(PhoneId id, Optional<FamilyId> family, ContactPhone phone) {}

    /** @param since when it was found out */
    public record FormerPhone(PhoneNumber number, Optional<FamilyId> family, PhoneEnd reason, Instant since) {}

    @Override
    public String toString() {
        return "PersonContacts[" + person + "]";
    }
}
