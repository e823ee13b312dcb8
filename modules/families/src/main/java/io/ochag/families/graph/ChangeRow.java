package io.ochag.families.graph;

import io.ochag.families.FamilyHistory.Change;
import io.ochag.families.FamilyHistory.Kind;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code membership_change} as it is shown. */
record ChangeRow(
        MembershipId membershipId,
        PersonId personId,
        Kind change,
        MemberRole role,
        @NotPersonal @Nullable LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        @NotPersonal String reason,
        @Nullable FamilyId otherFamily,
        Instant occurredAt,
        Instant recordedAt) {
    Change shown() {
        return new Change(
                membershipId,
                personId,
                change,
                role,
                Optional.ofNullable(fromDay).map(from -> new DateRange(from, toDay)),
                reason,
                Optional.ofNullable(otherFamily),
                occurredAt,
                recordedAt);
    }
}
