package io.ochag.families.registry;

import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/** A phone as a way to send something. Nobody has verified it. */
record ContactRow(
        @Nullable FamilyId familyId,
        PersonId personId,
        @PersonalData(Kind.CONTACT) String e164,
        boolean preferred,
        boolean unsafe) {
    Contact contact() {
        return new Contact(ContactKind.PHONE, e164, preferred, unsafe, false, Language.RU);
    }

    @Override
    public String toString() {
        return "ContactRow[" + personId + "]";
    }
}
