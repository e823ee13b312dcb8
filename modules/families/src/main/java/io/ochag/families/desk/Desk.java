package io.ochag.families.desk;

import io.ochag.families.Recorded;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.event.json.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the family or person that a command is about, under whatever id it is named, and asks for the right. Runs inside a unit of work.
 *
 * <p>A merge and its undo raise the version of what an id stands for. So a command that has raised the version which its actor has seen knows the
 * aliases as they are, and no other command about the same is between what it checks after that and what it writes.
 */
public final class Desk {
    private static final Visibility EVERYTHING = new Visibility(new Reach.Everywhere(), Set.of(), Set.of());

    private final DeskMapper mapper;
    private final Identities identities;
    private final AccessControl access;
    private final Clock clock;

    @Inject
    Desk(DeskMapper mapper, Identities identities, AccessControl access, Clock clock) {
        this.mapper = mapper;
        this.identities = identities;
        this.access = access;
        this.clock = clock;
    }

    /** Nobody merges these persons, or undoes it, until this write ends. For commands on families that name them; called before anything is read. */
    public void hold(Collection<PersonId> persons) {
        identities.lockPersons(persons);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Visibility visibility(Actor actor, Permission permission) {
        return access.visibility(actor, permission);
    }

    /** Whether the actor has the permission for this family or person as well: for what only some may see of it. */
    public boolean may(Actor actor, Permission permission, FamilyHere family) {
        return access.visibilityIfGranted(actor, permission)
                .filter(visibility -> mapper.family(family.id(), VisibleRows.of(visibility)) != null)
                .isPresent();
    }

    public boolean may(Actor actor, Permission permission, PersonHere person) {
        return access.visibilityIfGranted(actor, permission)
                .filter(visibility -> mapper.person(person.id(), VisibleRows.of(visibility)) != null)
                .isPresent();
    }

    /** {@code access.forbidden}, {@code access.not-found}. */
    public void require(Actor actor, Permission permission, FamilyHere family) {
        access.require(actor, permission, family.subject());
    }

    public void require(Actor actor, Permission permission, PersonHere person) {
        access.require(actor, permission, person.subject());
    }

    /** For what is done at a place. */
    public void require(Actor actor, Permission permission, PlaceId place) {
        access.require(actor, permission, Subject.at(place));
    }

    /** For a family seen through another place than the one that keeps it. */
    public void require(Actor actor, Permission permission, FamilyId family, PlaceId through) {
        access.require(actor, permission, Subject.family(family, through));
    }

    /** The family that this id stands for, where the actor may see it under the permission, and the permission required; {@code access.not-found}. */
    public FamilyHere family(Actor actor, Permission permission, FamilyId id) {
        FamilyHere family = mapper.family(id, VisibleRows.of(access.visibility(actor, permission)));
        if (family == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        require(actor, permission, family);
        return family;
    }

    /** A family whose command the actor was let into another way, by the id that it goes by now. */
    public FamilyHere taken(FamilyId id) {
        return Objects.requireNonNull(mapper.family(id, VisibleRows.of(EVERYTHING)));
    }

    /** The person that this id stands for, where the actor may see them under the permission, and the permission required; {@code access.not-found}. */
    public PersonHere person(Actor actor, Permission permission, PersonId id) {
        PersonHere person = mapper.person(id, VisibleRows.of(access.visibility(actor, permission)));
        if (person == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        require(actor, permission, person);
        return person;
    }

    /**
     * What goes into the record of how it came to be.
     *
     * @param checks what the command has found wrong so far; {@code command.invalid} with all of it
     */
    public Entered entered(Actor actor, Recorded recorded, Checks checks) {
        Instant now = clock.instant();
        Instant occurred = recorded.occurredAt().orElse(now);
        if (now.isBefore(occurred)) {
            checks.occurredLater();
        }
        checks.refuse();
        return new Entered(occurred, now, recorded.source(), ActorText.write(actor));
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void raise(FamilyHere family, long seen) {
        raise(family.id(), seen);
    }

    /** As {@link #raise(FamilyHere, long)}, of an id that stands for itself. */
    public void raise(FamilyId family, long seen) {
        if (mapper.raiseFamily(family, seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void raise(PersonHere person, long seen) {
        if (mapper.raisePerson(person.id(), seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** For families that a command about a person changes too, by ids that stand for themselves. */
    public void raise(Collection<FamilyId> families) {
        mapper.raiseFamilies(SqlArrays.uuids(families));
    }
}
