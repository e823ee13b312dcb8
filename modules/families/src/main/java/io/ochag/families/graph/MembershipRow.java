package io.ochag.families.graph;

import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MembershipId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code membership}. */
public record MembershipRow(
        MembershipId id,
        FamilyId familyId,
        PersonId personId,
        MemberRole role,
        @Nullable MemberRole parentRole,
        MembershipGround ground,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay) {
    MembershipRow until(LocalDate day) {
        return new MembershipRow(id, familyId, personId, role, parentRole, ground, fromDay, day);
    }

    MembershipRow as(MembershipId other, MemberRole becomes, @Nullable MemberRole parent, MembershipGround on) {
        return new MembershipRow(other, familyId, personId, becomes, parent, on, fromDay, toDay);
    }

    MembershipRow since(LocalDate day) {
        return new MembershipRow(id, familyId, personId, role, parentRole, ground, day, toDay);
    }
}
