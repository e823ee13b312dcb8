package io.ochag.families.http;

import io.ochag.families.ContactPhone;
import io.ochag.kernel.person.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A phone, as it comes in. */
record PhoneBody(
        PhoneNumber number,
        @Nullable Boolean preferred,
        @Nullable Boolean unsafeToCall) {
    ContactPhone told() {
        return new ContactPhone(number, Boolean.TRUE.equals(preferred), Boolean.TRUE.equals(unsafeToCall));
    }
}
