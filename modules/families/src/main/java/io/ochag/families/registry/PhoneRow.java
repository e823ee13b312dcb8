package io.ochag.families.registry;

import io.ochag.families.ContactPhone;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phone of a member, as told for one family. */
record PhoneRow(
        PersonId personId,
        @PersonalData(Kind.CONTACT) String e164,
        @PersonalData(Kind.CONTACT) @Nullable String extension,
        @NotPersonal String country,
        boolean preferred,
        boolean unsafeToCall) {
    ContactPhone shown() {
        return new ContactPhone(
                new PhoneNumber(e164, country, Optional.ofNullable(extension)), preferred, unsafeToCall);
    }

    @Override
    public String toString() {
        return "PhoneRow[" + personId + "]";
    }
}
