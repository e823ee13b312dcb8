package io.ochag.families.http;

import io.ochag.families.Households.ChangeRole;
import io.ochag.families.Households.ChooseContact;
import io.ochag.families.Households.Correct;
import io.ochag.families.Households.End;
import io.ochag.families.Households.Join;
import io.ochag.families.Households.Leaving;
import io.ochag.families.Households.SplitOff;
import io.ochag.families.Households.Transfer;
import io.ochag.families.Households.Truth;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MembershipId;
import io.ochag.families.Recorded;
import io.ochag.families.WrongReason;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands on memberships, as they come in. */
final class HouseholdBodies {
    private HouseholdBodies() {}

    private static MembershipGround told(@Nullable MembershipGround ground) {
        return Objects.requireNonNullElse(ground, MembershipGround.AS_TOLD);
    }

    private static LeaveGround told(@Nullable LeaveGround ground) {
        return Objects.requireNonNullElse(ground, LeaveGround.AS_TOLD);
    }

    record EndMembershipBody(
            PersonId personId,
            @NotPersonal LocalDate on,
            @Nullable LeaveGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        End command(FamilyId family, long version) {
            return new End(
                    family, version, personId, on, told(ground), RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record ChangeRoleBody(
            PersonId personId,
            @NotPersonal LocalDate on,
            MemberRole role,
            @Nullable MemberRole parentRole,
            @Nullable MembershipGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        ChangeRole command(FamilyId family, long version) {
            return new ChangeRole(
                    family,
                    version,
                    personId,
                    on,
                    role,
                    Optional.ofNullable(parentRole),
                    told(ground),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record LeavingBody(
            PersonId personId,
            MemberRole role,
            @Nullable MembershipGround ground,
            @Nullable Boolean staysToo) {
        Leaving leaving() {
            return new Leaving(personId, role, told(ground), Boolean.TRUE.equals(staysToo));
        }
    }

    record TransferBody(
            FamilyId toFamilyId,
            Long toVersion,
            @Size(max = 30) List<LeavingBody> members,
            @NotPersonal LocalDate on,
            @Nullable LeaveGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Transfer command(FamilyId family, long version) {
            return new Transfer(
                    family,
                    version,
                    toFamilyId,
                    toVersion,
                    members.stream().map(LeavingBody::leaving).toList(),
                    on,
                    told(ground),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record SplitBody(
            @Size(max = 30) List<LeavingBody> members,
            @Nullable Integer mainContact,
            @NotPersonal LocalDate on,
            @Nullable LeaveGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        SplitOff command(FamilyId family, long version) {
            return new SplitOff(
                    family,
                    version,
                    members.stream().map(LeavingBody::leaving).toList(),
                    Optional.ofNullable(mainContact),
                    on,
                    told(ground),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record JoinBody(
            @Size(max = 30) List<MemberBody> members,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Join command(FamilyId family, long version) {
            return new Join(
                    family,
                    version,
                    members.stream().map(MemberBody::told).toList(),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record TruthBody(
            MemberRole role,
            @Nullable MemberRole parentRole,
            @Nullable MembershipGround ground,
            DateRange during) {
        Truth truth() {
            return new Truth(role, Optional.ofNullable(parentRole), told(ground), during);
        }
    }

    record CorrectBody(
            MembershipId membershipId,
            WrongReason reason,
            @Nullable TruthBody instead,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Correct command(FamilyId family, long version) {
            return new Correct(
                    family,
                    version,
                    membershipId,
                    reason,
                    Optional.ofNullable(instead).map(TruthBody::truth),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record ContactBody(@Nullable PersonId personId) {
        ChooseContact command(FamilyId family, long version) {
            return new ChooseContact(family, version, Optional.ofNullable(personId));
        }
    }
}
