package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/**
 * A message as a channel sends it. It prints its key alone.
 *
 * @param key the same at each attempt: what has the key of one that was sent is the same message and need not be sent again
 * @param address of the channel's kind
 * @param subject empty where the kind has none
 */
public record Message(
        @NotPersonal String key,
        ContactKind kind,
        @PersonalData(Kind.CONTACT) String address,
        @NotPersonal String subject,
        @PersonalData(Kind.FREE_TEXT) String text) {
    @Override
    public String toString() {
        return "Message[" + key + "]";
    }
}
