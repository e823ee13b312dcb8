package io.ochag.families.graph;

import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyHistory.Kind;
import io.ochag.families.Households.Leaving;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MembershipId;
import io.ochag.families.WrongReason;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.desk.PersonHere;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps memberships and what became of each. Runs inside a write that has raised the version of every family that it touches. What goes on from a
 * membership stays with the records that it was of; what is new is of the ids that family and person go by now.
 */
public final class MembershipStore {
    private final GraphMapper mapper;
    private final Identities identities;
    private final IdSource ids;

    @Inject
    MembershipStore(GraphMapper mapper, Identities identities, IdSource ids) {
        this.mapper = mapper;
        this.identities = identities;
        this.ids = ids;
    }

    /** The person's membership of that day; {@code families.not-member} where there is none, or the person is not to be seen. */
    public Belonging on(FamilyHere family, PersonId person, LocalDate day, Visibility visibility) {
        List<MembershipRow> rows = mapper.on(family.records(), records(person), day, VisibleRows.of(visibility));
        if (rows.isEmpty()) {
            throw DomainException.of(FamiliesError.NOT_MEMBER);
        }
        return new Belonging(family.id(), identities.canonical(person), rows);
    }

    /** {@code access.not-found}. */
    MembershipRow get(FamilyHere family, MembershipId membership, Visibility visibility) {
        return Optional.ofNullable(mapper.get(family.records(), membership, VisibleRows.of(visibility)))
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    /** Every membership of a person that goes on after that day, a family at a time. */
    public List<Belonging> after(PersonHere person, LocalDate day) {
        List<MembershipRow> rows = mapper.after(person.records(), day);
        Map<FamilyId, FamilyId> families = identities.canonicalFamilies(
                rows.stream().map(MembershipRow::familyId).toList());
        Map<FamilyId, List<MembershipRow>> byFamily = new LinkedHashMap<>();
        rows.forEach(row -> byFamily.computeIfAbsent(
                        Objects.requireNonNull(families.get(row.familyId())), none -> new ArrayList<>())
                .add(row));
        return byFamily.entrySet().stream()
                .map(one -> new Belonging(one.getKey(), person.id(), one.getValue()))
                .toList();
    }

    /** The id that the person goes by now. */
    public PersonId canonical(PersonId person) {
        return identities.canonical(person);
    }

    /** Every id of the person. */
    public Set<PersonId> ids(PersonId person) {
        return identities.aliasesOfPersons(Set.of(person));
    }

    /** From this day on it holds no longer. What began on this very day is as if it had never been, but for its line in the history. */
    void end(Belonging belonging, LocalDate on, LeaveGround ground, Optional<FamilyId> into, Entered entered) {
        Optional<FamilyId> told = ground == LeaveGround.ADOPTION ? Optional.empty() : into;
        for (MembershipRow membership : belonging.rows()) {
            cut(membership, on, ground == LeaveGround.ADOPTION);
            note(membership.until(on), Kind.ENDED, ground.name(), told, entered);
        }
    }

    /** From this day on the role is another, to the day on which the membership ends anyway. */
    public void change(
            Belonging belonging,
            LocalDate on,
            MemberRole role,
            @Nullable MemberRole parentRole,
            MembershipGround ground,
            Entered entered) {
        belonging.rows().forEach(row -> change(row, on, role, parentRole, ground, entered));
    }

    /** A child of the family who bears a child is its mother too. Whether anything has changed by it. */
    public boolean becomesMother(Belonging belonging, LocalDate on, Entered entered) {
        List<MembershipRow> rows = belonging.rows().stream()
                .filter(row -> row.role() == MemberRole.CHILD && row.parentRole() == null)
                .toList();
        rows.forEach(row -> change(row, on, MemberRole.CHILD, MemberRole.MOTHER, row.ground(), entered));
        return !rows.isEmpty();
    }

    private void change(
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
    void start(FamilyHere family, PersonId person, Leaving as, LocalDate on, Optional<FamilyId> from, Entered entered) {
        if (mapper.belongs(family.records(), records(person), on)) {
            throw DomainException.of(FamiliesError.ALREADY_MEMBER);
        }
        start(new MembershipRow(newId(), family.id(), person, as.role(), null, as.ground(), on, null), from, entered);
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

    /** Chosen is the record by which the person belongs to the family, where the main contact of the family is read. */
    void chooseContact(FamilyHere family, Optional<Belonging> member) {
        mapper.chooseContact(
                family.contactOf(),
                member.map(one -> one.rows().get(0).personId()).orElse(null));
    }

    /** Nobody is called who is no longer there on that day. */
    public void forgetContact(FamilyId family, PersonId person, LocalDate day) {
        mapper.forgetContact(SqlArrays.uuids(identities.aliasesOfFamilies(Set.of(family))), records(person), day);
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

    /** Every record of the person: their own and those that were merged into it. */
    private UUID[] records(PersonId person) {
        return SqlArrays.uuids(ids(person));
    }
}
