package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.families.Consents.SettleClock;
import io.ochag.families.DestructionClock;
import io.ochag.families.DestructionClock.Outcome;
import io.ochag.families.DestructionClock.Reason;
import io.ochag.families.FamiliesError;
import io.ochag.families.person.PersonDesk;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Running clocks: shown, and settled by a person. */
final class ClockDesk {
    private final ClockMapper mapper;
    private final DestructionClocks clocks;
    private final LedgerStore ledger;
    private final Clock clock;

    @Inject
    ClockDesk(ClockMapper mapper, DestructionClocks clocks, LedgerStore ledger, Clock clock) {
        this.mapper = mapper;
        this.clocks = clocks;
        this.ledger = ledger;
        this.clock = clock;
    }

    ClockId start(Actor actor, EntryRow entry, Reason reason, Instant ended) {
        return clocks.start(actor, entry.id(), entry.personId(), reason, ended);
    }

    Page<DestructionClock> open(Visibility visibility, PageRequest page) {
        Instant now = clock.instant();
        List<ClockRow> rows = mapper.open(
                VisibleRows.of(visibility), page.position(Uuids::parse).orElse(null), page.limit() + 1);
        return Page.of(rows, page, row -> row.id().toString()).map(row -> row.shown(now));
    }

    /** {@code access.not-found} for one of somebody whom the actor may not see. */
    RunningRow get(ClockId id, Visibility visibility) {
        RunningRow found = mapper.find(id, VisibleRows.of(visibility));
        if (found == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    /** {@code families.clock-closed}, {@code version.stale}, and {@code command.invalid} for data that are kept without a known basis. */
    void settle(Actor actor, RunningRow running, SettleClock command) {
        if (command.outcome() == Outcome.JUSTIFIED) {
            PersonDesk.refuse(
                    command.basis().isEmpty()
                            ? List.of(ConsentRules.needsBasis())
                            : ConsentRules.basis(command.basis().flatMap(ledger::basis)));
        }
        if (running.version() != command.version()) {
            throw DomainException.of(KernelError.STALE);
        }
        if (running.closed()) {
            throw DomainException.of(FamiliesError.CLOCK_CLOSED);
        }
        int closed = mapper.close(
                running.id(),
                command.version(),
                command.outcome().name(),
                command.outcome() == Outcome.JUSTIFIED
                        ? command.basis().map(Object::toString).orElse(null)
                        : null,
                clock.instant(),
                ActorText.of(actor));
        if (closed == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }
}
