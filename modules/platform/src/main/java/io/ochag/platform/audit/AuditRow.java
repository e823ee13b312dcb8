package io.ochag.platform.audit;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.SqlArrays;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a row of {@code ochag_platform.audit_entry}. */
record AuditRow(
        UUID id,
        Instant at,
        String kind,
        String operation,
        String actorKind,
        @Nullable UUID staffId,
        @Nullable UUID postId,
        @Nullable UUID citizenId,
        @Nullable String actorKey,
        @Nullable String causedBy,
        String purpose,
        UUID[] familyIds,
        UUID[] personIds,
        @Nullable UUID placeId,
        @Nullable String ground) {

    static AuditRow of(UUID id, Instant at, String kind, AuditEntry entry, Purpose purpose) {
        Actor actor = entry.actor();
        Actor.@Nullable Staff staff = actor instanceof Actor.Staff some ? some : null;
        Actor.@Nullable System system = actor instanceof Actor.System some ? some : null;
        return new AuditRow(
                id,
                at,
                kind,
                entry.operation(),
                kindOf(actor),
                staff == null ? null : staff.staff().value(),
                staff == null ? null : staff.post().value(),
                actor instanceof Actor.Citizen citizen ? citizen.person().value() : null,
                keyOf(actor),
                system == null ? null : system.causedBy(),
                purpose.value(),
                SqlArrays.uuids(entry.families()),
                SqlArrays.uuids(entry.persons()),
                entry.place().map(PlaceId::value).orElse(null),
                entry.ground().orElse(null));
    }

    private static String kindOf(Actor actor) {
        return actor.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }

    private static @Nullable String keyOf(Actor actor) {
        if (actor instanceof Actor.Machine machine) {
            return machine.key();
        }
        if (actor instanceof Actor.Anonymous anonymous) {
            return anonymous.session();
        }
        return actor instanceof Actor.System system ? system.job() : null;
    }
}
