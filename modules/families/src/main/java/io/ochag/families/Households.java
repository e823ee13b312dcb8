package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a family, as it changes. Nobody is in one family twice on one day; in two families at once is no fault. Days are half-open: on
 * the day that a command names the new state holds already.
 *
 * <p>Every command needs {@link FamiliesPermission#WRITE} where the family is kept, raises the family's version and answers it. Failures of all:
 * {@code access.forbidden}, {@code access.not-found} (no such family, or not the actor's), {@code version.stale}, {@code command.invalid} (a day
 * to come), {@code families.not-member} (not on that day, or not to be seen).
 */
public interface Households {
    /**
     * From this day on the person no longer belongs to the family; if it was the main contact, there is none.
     *
     * <p>For {@link LeaveGround#ADOPTION} {@link FamiliesPermission#ADOPTION} is needed too. {@link LeaveGround#DEATH} is {@code command.invalid}.
     */
    long end(Actor actor, End command);

    /** From this day on the person is something else in the family: a mother who was a child of it may be both. */
    long changeRole(Actor actor, ChangeRole command);

    /**
     * Members of one family belong to another from this day on; who stays too belongs to both. Two families become one household by it, without
     * being one record. Needs the permission for both families. Failures: {@code families.same-family}, {@code families.already-member}.
     */
    Moved transfer(Actor actor, Transfer command);

    /** Members leave into a new family at the same place, from this day on; who stays too belongs to both. Failures: as for {@link #transfer}. */
    Split split(Actor actor, SplitOff command);

    /** A person, a couple or more join the family: all or none. Failures: as for {@link Families#addMember}. */
    Joined join(Actor actor, Join command);

    /**
     * A membership was recorded wrongly: it is void, kept in the history with the reason, and another may stand in its place. Failures:
     * {@code access.not-found} (no such membership in this family), {@code families.already-member}.
     */
    long correct(Actor actor, Correct command);

    /** Whom to call; empty for nobody. The person must be a member today. */
    long chooseContact(Actor actor, ChooseContact command);

    /** @param on the first day without the person */
    record End(
            FamilyId family,
            long version,
            PersonId person,
            @NotPersonal LocalDate on,
            LeaveGround ground,
            Recorded recorded) {}

    /**
     * @param parentRole beside {@link MemberRole#CHILD} alone, {@link MemberRole#MOTHER} or {@link MemberRole#FATHER}: a minor parent who is a
     *     child of the family too
     */
    record ChangeRole(
            FamilyId family,
            long version,
            PersonId person,
            @NotPersonal LocalDate on,
            MemberRole role,
            Optional<MemberRole> parentRole,
            MembershipGround ground,
            Recorded recorded) {}

    /**
     * Somebody on the way into another family.
     *
     * @param role there
     * @param staysToo belongs to both: a child of separated parents
     */
    record Leaving(PersonId person, MemberRole role, MembershipGround ground, boolean staysToo) {}

    record Transfer(
            FamilyId from,
            long fromVersion,
            FamilyId to,
            long toVersion,
            List<Leaving> members,
            @NotPersonal LocalDate on,
            LeaveGround ground,
            Recorded recorded) {
        public Transfer {
            members = List.copyOf(members);
        }
    }

    record Moved(FamilyId from, long fromVersion, FamilyId to, long toVersion) {}

    /** @param mainContact position in {@code members} of the one to call in the new family */
    record SplitOff(
            FamilyId family,
            long version,
            List<Leaving> members,
            Optional<Integer> mainContact,
            @NotPersonal LocalDate on,
            LeaveGround ground,
            Recorded recorded) {
        public SplitOff {
            members = List.copyOf(members);
        }
    }

    /** @param version of the family that was there before */
    record Split(FamilyId family, long version, FamilyId created) {}

    record Join(FamilyId family, long version, List<NewMember> members, Recorded recorded) {
        public Join {
            members = List.copyOf(members);
        }
    }

    record Joined(FamilyId family, long version, List<PersonId> members) {
        public Joined {
            members = List.copyOf(members);
        }
    }

    /** @param instead what was so in truth; empty where nothing was */
    record Correct(
            FamilyId family,
            long version,
            MembershipId membership,
            WrongReason reason,
            Optional<Truth> instead,
            Recorded recorded) {}

    /** How it was in truth. */
    record Truth(MemberRole role, Optional<MemberRole> parentRole, MembershipGround ground, DateRange during) {}

    record ChooseContact(FamilyId family, long version, Optional<PersonId> person) {}
}
