package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has ever been in a family.
 *
 * @param stays what holds or held, by the first day
 * @param changes what commands did to memberships, in the order in which they were entered
 */
public record FamilyHistory(FamilyId family, List<Stay> stays, List<Change> changes) {
    public FamilyHistory {
        stays = List.copyOf(stays);
        changes = List.copyOf(changes);
    }

    /** A membership. */
    public record Stay(
            MembershipId membership,
            PersonId person,
            PersonName name,
            MemberRole role,
            Optional<MemberRole> parentRole,
            MembershipGround ground,
            DateRange during) {}

    /** What a command does to a membership. */
    public enum Kind {
        STARTED,
        ENDED,
        /** It had been recorded wrongly. */
        VOIDED
    }

    /**
     * A change.
     *
     * @param during as the change left it, or as it was until it turned out to be wrong; empty where nothing was left of it
     * @param reason a code of {@link LeaveGround}, {@link MembershipGround} or {@link WrongReason}
     * @param otherFamily where the person went or came from, where the actor may open it
     */
    public record Change(
            MembershipId membership,
            PersonId person,
            Kind kind,
            MemberRole role,
            Optional<DateRange> during,
            @NotPersonal String reason,
            Optional<FamilyId> otherFamily,
            Instant occurredAt,
            Instant recordedAt) {}
}
