package io.ochag.platform.notify;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows as workers see them, and the trace that seeing leaves. */
final class Shown {
    private Shown() {}

    static NotificationLog.Entry entry(NotificationRow row) {
        return new NotificationLog.Entry(
                row.id(),
                row.recipient(),
                row.placeId(),
                row.template(),
                row.state(),
                row.dueAt(),
                Optional.ofNullable(row.notAfter()),
                Optional.ofNullable(row.sentAt()),
                Optional.ofNullable(row.cause()),
                Optional.ofNullable(row.channel()),
                Optional.ofNullable(row.addressMasked()));
    }

    static AuditEntry entry(Actor actor, String operation, List<NotificationRow> rows) {
        Set<FamilyId> families = new HashSet<>();
        Set<PersonId> persons = new HashSet<>();
        for (NotificationRow row : rows) {
            if (row.recipient() instanceof Recipient.OfFamily one) {
                families.add(one.family());
            } else if (row.recipient() instanceof Recipient.OfPerson one) {
                persons.add(one.person());
            }
        }
        return AuditEntry.of(actor, operation).families(families).persons(persons);
    }
}
