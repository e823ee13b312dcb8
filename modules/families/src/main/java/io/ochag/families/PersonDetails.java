package io.ochag.families;

import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import java.util.List;
import java.util.Optional;

/** What is told of a person at registration. Only the name is needed: no missing paper keeps anybody from help. */
public record PersonDetails(
        PersonName name,
        Optional<BirthDate> birth,
        Sex sex,
        Optional<Snils> snils,
        IdentityLevel identity,
        List<ContactPhone> phones) {
    public PersonDetails {
        phones = List.copyOf(phones);
    }
}
