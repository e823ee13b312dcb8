package io.ochag.kernel.event;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;

/** Whom a service or a record is about. A recipient may well be a person without a family. */
public sealed interface Recipient {
    record OfFamily(FamilyId family) implements Recipient {}

    record OfPerson(PersonId person) implements Recipient {}
}
