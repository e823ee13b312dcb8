package io.ochag.kernel.directory;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.Language;

/**
 * One way to reach a recipient. It prints masked.
 *
 * @param value as a channel of the kind takes it: a telephone with plus sign and digits alone, an e-mail address, a messenger's own identifier
 * @param preferred the way that the person wants to be reached
 * @param unsafe somebody else may read it who must not know; never used by itself
 * @param verified the person has shown to have it
 * @param language in which to write
 */
public record Contact(
        ContactKind kind,
        @PersonalData(Kind.CONTACT) String value,
        boolean preferred,
        boolean unsafe,
        boolean verified,
        Language language) {
    @Override
    public String toString() {
        return "Contact[" + kind + " ***]";
    }
}
