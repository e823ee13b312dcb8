package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
import io.ochag.families.HoldId;
import io.ochag.families.LiftHold;
import io.ochag.families.PlaceHold;
import io.ochag.families.RetirementRules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps legal holds. */
final class HoldStore {
    private static final LocalText UNKNOWN_GROUND = new LocalText(
            "Такого основания нет или сегодня оно не действует.",
            "There is no such ground, or it is not in force today.");
    private static final LocalText NO_TERM = new LocalText(
            "Укажите день после сегодняшнего, не слишком далёкий.", "Give a day after today, and not too far ahead.");

    private final HoldMapper mapper;
    private final IdSource ids;
    private final RetirementRules rules;
    private final Clock clock;

    @Inject
    HoldStore(HoldMapper mapper, IdSource ids, RetirementRules rules, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.rules = rules;
        this.clock = clock;
    }

    /** What of a hold cannot be. */
    List<Violation> wrong(PlaceHold command) {
        LocalDate today = LocalDate.now(clock);
        List<Violation> wrong = new ArrayList<>();
        if (!mapper.groundIsValid(command.ground().value(), today)) {
            wrong.add(new Violation("/ground", "families.ground", UNKNOWN_GROUND));
        }
        command.until()
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(rules.holdYears())))
                .ifPresent(day -> wrong.add(new Violation("/until", "families.until", NO_TERM)));
        return wrong;
    }

    HoldId place(Actor actor, PlaceHold command) {
        HoldId id = new HoldId(ids.next());
        mapper.insert(
                id,
                command,
                command.note().orElse(null),
                command.until().orElse(null),
                clock.instant(),
                ActorText.of(actor));
        return id;
    }

    /** {@code access.not-found}. */
    HoldRow get(HoldId id, VisibleRows visible) {
        HoldRow row = mapper.find(id, visible);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** {@code families.hold-lifted}. */
    void lift(Actor actor, HoldRow row, LiftHold command) {
        int lifted = mapper.lift(
                row.id(),
                clock.instant(),
                LocalDate.now(clock),
                ActorText.of(actor),
                command.note().orElse(null));
        if (lifted == 0) {
            throw DomainException.of(FamiliesError.HOLD_LIFTED);
        }
    }

    List<HoldRow> of(Set<PersonId> ids, VisibleRows visible) {
        return mapper.of(SqlArrays.uuids(ids), visible);
    }
}
