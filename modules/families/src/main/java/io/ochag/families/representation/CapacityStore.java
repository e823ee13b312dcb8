package io.ochag.families.representation;

import io.ochag.families.ActingCard.CapacityFact;
import io.ochag.families.ActingCard.Conflict;
import io.ochag.families.Capacities.EndConflict;
import io.ochag.families.Capacities.WithdrawCapacity;
import io.ochag.families.CapacityId;
import io.ochag.families.FamiliesError;
import io.ochag.families.ParentConflictId;
import io.ochag.families.StateCapacity;
import io.ochag.families.StateConflict;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what changes capacity, and marks that parents are at odds. */
final class CapacityStore {
    private final CapacityMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    CapacityStore(CapacityMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a statement; {@code families.already-stated}. */
    CapacityId add(Actor actor, PersonHere person, StateCapacity command) {
        Instant now = clock.instant();
        CapacityId id = new CapacityId(ids.next());
        int added = mapper.add(
                id,
                person,
                command,
                PaperColumns.of(command.paper()),
                ActorText.of(actor),
                command.recorded().occurredAt().orElse(now),
                now);
        refuseUnless(added == 1, FamiliesError.ALREADY_STATED);
        return id;
    }

    /** {@code access.not-found} where there is no such statement of this person. */
    void makeVoid(Actor actor, PersonHere person, WithdrawCapacity command) {
        int changed = mapper.makeVoid(
                command.capacity(), person.records(), command.reason(), ActorText.of(actor), clock.instant());
        refuseUnless(changed == 1, KernelError.NOT_FOUND);
    }

    /** Keeps a mark; {@code families.already-stated}. */
    ParentConflictId add(Actor actor, PersonHere child, Optional<PersonHere> decidedFor, StateConflict command) {
        Instant now = clock.instant();
        ParentConflictId id = new ParentConflictId(ids.next());
        int added = mapper.addConflict(
                id,
                child,
                command,
                decidedFor.map(PersonHere::id).orElse(null),
                PaperColumns.of(command.order()),
                ActorText.of(actor),
                command.recorded().occurredAt().orElse(now),
                now);
        refuseUnless(added == 1, FamiliesError.ALREADY_STATED);
        return id;
    }

    /** {@code access.not-found} where the child has no such mark that holds before and on the day. */
    void endConflict(Actor actor, PersonHere child, EndConflict command) {
        int changed = mapper.endConflict(
                command.conflict(), child.records(), command.from(), ActorText.of(actor), clock.instant());
        refuseUnless(changed == 1, KernelError.NOT_FOUND);
    }

    List<CapacityFact> of(PersonHere person) {
        return mapper.of(person.records()).stream().map(CapacityRow::shown).toList();
    }

    List<Conflict> conflicts(PersonHere child, Visibility visibility) {
        return mapper.conflicts(child.records(), VisibleRows.of(visibility)).stream()
                .map(ConflictRow::shown)
                .toList();
    }

    private static void refuseUnless(boolean done, ErrorCode otherwise) {
        if (!done) {
            throw DomainException.of(otherwise);
        }
    }
}
