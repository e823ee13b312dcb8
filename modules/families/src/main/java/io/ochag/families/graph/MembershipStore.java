package io.ochag.families.graph;

import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyHistory.Kind;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MembershipId;
import io.ochag.families.WrongReason;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps memberships and what became of each. Runs inside a write that has raised the version of every family that it touches. */
public final class MembershipStore {
    private final GraphMapper mapper;
    private final FamilyDirectory directory;
    private final IdSource ids;

    @Inject
    MembershipStore(GraphMapper mapper, FamilyDirectory directory, IdSource ids) {
        this.mapper = mapper;
        this.directory = directory;
        this.ids = ids;
    }

    /** The membership of that day; {@code families.not-member} where there is none, or the person is not to be seen. */
    public MembershipRow on(FamilyId family, PersonId person, LocalDate day, Visibility visibility) {
        return Optional.ofNullable(mapper.on(records(family), person, day, VisibleRows.of(visibility)))
                .orElseThrow(() -> DomainException.of(FamiliesError.NOT_MEMBER));
    }

    /** {@code access.not-found}. */
    MembershipRow get(FamilyId family, MembershipId membership, Visibility visibility) {
        return Optional.ofNullable(mapper.get(records(family), membership, VisibleRows.of(visibility)))
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    /** Every membership of a person that goes on after that day. */
    public List<MembershipRow> after(PersonId person, LocalDate day) {
        return mapper.after(person, day);
    }

    /** From this day on it holds no longer. What began on this very day is as if it had never been, but for its line in the history. */
    public void end(
            MembershipRow membership, LocalDate on, LeaveGround ground, Optional<FamilyId> into, Entered entered) {
        cut(membership, on, ground == LeaveGround.ADOPTION);
        Optional<FamilyId> told = ground == LeaveGround.ADOPTION ? Optional.empty() : into;
        note(membership.until(on), Kind.ENDED, ground.name(), told, entered);
    }

    /** From this day on the role is another, to the day on which the membership ends anyway. */
    public void change(
            MembershipRow membership,
            LocalDate on,
            MemberRole role,
            @Nullable MemberRole parentRole,
            MembershipGround ground,
            Entered entered) {
        cut(membership, on, false);
        note(membership.until(on), Kind.ENDED, ground.name(), Optional.empty(), entered);
        start(
                membership
                        .as(new MembershipId(ids.next()), role, parentRole, ground)
                        .since(on),
                Optional.empty(),
                entered);
    }

    /** {@code families.already-member}. */
    void start(
            FamilyId family,
            PersonId person,
            MemberRole role,
            MembershipGround ground,
            LocalDate on,
            Optional<FamilyId> from,
            Entered entered) {
        start(
                new MembershipRow(new MembershipId(ids.next()), family, person, role, null, ground, on, null),
                from,
                entered);
    }

    void start(MembershipRow membership, Optional<FamilyId> from, Entered entered) {
        if (mapper.insert(membership) == null) {
            throw DomainException.of(FamiliesError.ALREADY_MEMBER);
        }
        note(membership, Kind.STARTED, membership.ground().name(), from, entered);
    }

    MembershipId newId() {
        return new MembershipId(ids.next());
    }

    void makeVoid(MembershipRow membership, WrongReason reason, Entered entered) {
        mapper.remove(membership.id());
        note(membership, Kind.VOIDED, reason.name(), Optional.empty(), entered);
    }

    void addFamily(FamilyId id, FamilyHere like, Optional<PersonId> mainContact, Entered entered) {
        mapper.insertFamily(id, like, mainContact.orElse(null), entered);
    }

    void chooseContact(FamilyId family, Optional<PersonId> person) {
        mapper.chooseContact(family, person.orElse(null));
    }

    /** Nobody is called who is no longer there on that day. */
    public void forgetContact(FamilyId family, PersonId person, LocalDate day) {
        mapper.forgetContact(records(family), person, day);
    }

    private void cut(MembershipRow membership, LocalDate on, boolean adoptedAway) {
        if (membership.fromDay().isBefore(on)) {
            mapper.cut(membership.id(), on, adoptedAway);
        } else {
            mapper.remove(membership.id());
        }
    }

    private void note(MembershipRow membership, Kind kind, String reason, Optional<FamilyId> other, Entered entered) {
        mapper.note(ids.next(), membership, kind, reason, other.orElse(null), entered);
    }

    /** Every record of the family: its own and those that were merged into it. */
    private UUID[] records(FamilyId family) {
        return SqlArrays.uuids(directory.aliases(family));
    }
}
