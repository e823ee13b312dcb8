package io.ochag.families.contact;

import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.PersonContacts.FormerPhone;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code former_phone}. */
record FormerPhoneRow(
        @Nullable FamilyId familyId,
        @PersonalData(Kind.CONTACT) String e164,
        @PersonalData(Kind.CONTACT) @Nullable String extension,
        @NotPersonal String country,
        PhoneEnd reason,
        Instant occurredAt) {
    FormerPhone shown() {
        return new FormerPhone(
                new PhoneNumber(e164, country, Optional.ofNullable(extension)),
                Optional.ofNullable(familyId),
                reason,
                occurredAt);
    }

    @Override
    public String toString() {
        return "FormerPhoneRow[" + reason + "]";
    }
}
