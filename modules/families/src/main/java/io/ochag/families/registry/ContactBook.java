package io.ochag.families.registry;

import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How recipients can be reached. Runs inside a unit of work. */
final class ContactBook {
    private final ContactMapper contacts;
    private final LabelMapper families;

    @Inject
    ContactBook(ContactMapper contacts, LabelMapper families) {
        this.contacts = contacts;
        this.families = families;
    }

    Map<Recipient, List<Contact>> of(Set<Recipient> recipients, LocalDate day) {
        Set<FamilyId> asFamilies = new HashSet<>();
        Set<PersonId> asPersons = new HashSet<>();
        for (Recipient recipient : recipients) {
            if (recipient instanceof Recipient.OfFamily one) {
                asFamilies.add(one.family());
            } else if (recipient instanceof Recipient.OfPerson one) {
                asPersons.add(one.person());
            }
        }
        Map<Recipient, List<Contact>> found = new HashMap<>();
        families.existing(SqlArrays.uuids(asFamilies))
                .forEach(one -> found.put(new Recipient.OfFamily(one), new ArrayList<>()));
        contacts.existing(SqlArrays.uuids(asPersons))
                .forEach(one -> found.put(new Recipient.OfPerson(one), new ArrayList<>()));
        contacts.ofFamilies(SqlArrays.uuids(asFamilies), day)
                .forEach(row -> add(found, new Recipient.OfFamily(Objects.requireNonNull(row.familyId())), row));
        contacts.ofPersons(SqlArrays.uuids(asPersons), day)
                .forEach(row -> add(found, new Recipient.OfPerson(row.personId()), row));
        return found;
    }

    private static void add(Map<Recipient, List<Contact>> found, Recipient recipient, ContactRow row) {
        List<Contact> known = found.get(recipient);
        if (known != null) {
            known.add(row.contact());
        }
    }
}
