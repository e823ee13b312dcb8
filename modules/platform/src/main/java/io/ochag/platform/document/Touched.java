package io.ochag.platform.document;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The audit entry of an access to files. */
final class Touched {
    private Touched() {}

    static AuditEntry entry(Actor actor, String operation, Collection<DocumentRow> documents) {
        Set<FamilyId> families = new HashSet<>();
        Set<PersonId> persons = new HashSet<>();
        for (DocumentRow document : documents) {
            if (document.familyId() != null) {
                families.add(document.familyId());
            }
            if (document.personId() != null) {
                persons.add(document.personId());
            }
        }
        return AuditEntry.of(actor, operation).families(families).persons(persons);
    }
}
