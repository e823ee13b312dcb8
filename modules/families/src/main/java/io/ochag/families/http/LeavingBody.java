package io.ochag.families.http;

import io.ochag.documents.Addressee;
import io.ochag.documents.Disclosure;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To whom a file goes, what for and on what ground, as it comes in.
 *
 * @param organisation the addressee by name; absent for the caller's own work
 */
record LeavingBody(
        @Size(max = 200) @NotPersonal @Nullable String organisation,
        Purpose purpose,
        @Size(max = 300) @PersonalData(Kind.FREE_TEXT) String ground) {
    Disclosure told() {
        return Disclosure.to(
                organisation == null ? new Addressee.OwnUse() : new Addressee.Organisation(organisation),
                purpose,
                ground);
    }

    @Override
    public String toString() {
        return "LeavingBody[***]";
    }
}
