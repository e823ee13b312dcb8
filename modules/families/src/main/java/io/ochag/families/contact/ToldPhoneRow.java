package io.ochag.families.contact;

import io.ochag.families.ContactPhone;
import io.ochag.families.PersonContacts.Phone;
import io.ochag.families.PhoneId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code phone}. */
record ToldPhoneRow(
        PhoneId id,
        PersonId personId,
        @Nullable FamilyId familyId,
        @PersonalData(Kind.CONTACT) String e164,
        @PersonalData(Kind.CONTACT) @Nullable String extension,
        @NotPersonal String country,
        boolean preferred,
        boolean unsafeToCall) {
    Optional<FamilyId> family() {
        return Optional.ofNullable(familyId);
    }

    Phone shown() {
        PhoneNumber number = new PhoneNumber(e164, country, Optional.ofNullable(extension));
        return new Phone(id, family(), new ContactPhone(number, preferred, unsafeToCall));
    }

    @Override
    public String toString() {
        return "ToldPhoneRow[" + id + "]";
    }
}
