package io.ochag.families.restriction;

import io.ochag.families.FamiliesError;
import io.ochag.families.GroundCode;
import io.ochag.families.LiftRestriction;
import io.ochag.families.RestrictionId;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps restrictions. */
final class RestrictionStore {
    private static final int MOST_YEARS = 100;
    private static final LocalText UNKNOWN_GROUND = new LocalText(
            "Такого основания нет или сегодня оно не действует.",
            "There is no such ground, or it is not in force today.");
    private static final LocalText NO_TERM = new LocalText(
            "Укажите день после сегодняшнего, не позже чем через сто лет.",
            "Give a day after today, within a hundred years.");

    private final RestrictionMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    RestrictionStore(RestrictionMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code command.invalid}. */
    void check(GroundCode ground, Optional<LocalDate> until) {
        LocalDate today = LocalDate.now(clock);
        List<Violation> wrong = new ArrayList<>();
        if (!mapper.groundIsValid(ground.value(), today)) {
            wrong.add(new Violation("/ground", "families.ground", UNKNOWN_GROUND));
        }
        until.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                .ifPresent(day -> wrong.add(new Violation("/until", "families.until", NO_TERM)));
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }

    RestrictionId hideFamily(
            Actor actor,
            Collection<FamilyId> records,
            GroundCode ground,
            Optional<LocalDate> until,
            Optional<String> note) {
        return hide(actor, RestrictionRow.FAMILY, records, ground, until, note);
    }

    RestrictionId hidePerson(
            Actor actor,
            Collection<PersonId> records,
            GroundCode ground,
            Optional<LocalDate> until,
            Optional<String> note) {
        mapper.raisePersons(SqlArrays.uuids(records));
        return hide(actor, RestrictionRow.PERSON, records, ground, until, note);
    }

    private RestrictionId hide(
            Actor actor,
            String kind,
            Collection<? extends UuidId> records,
            GroundCode ground,
            Optional<LocalDate> until,
            Optional<String> note) {
        RestrictionId id = new RestrictionId(ids.next());
        mapper.insert(
                id,
                kind,
                SqlArrays.uuids(records),
                ground,
                note.orElse(null),
                clock.instant(),
                ActorText.of(actor),
                until.orElse(null));
        return id;
    }

    /** Ends one that the actor may see; {@code access.not-found}, {@code families.restriction-lifted}. */
    RestrictionRow lift(Actor actor, LiftRestriction command, Visibility visibility) {
        RestrictionRow row = mapper.find(command.restriction(), VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        int lifted = mapper.lift(
                row.id(),
                clock.instant(),
                LocalDate.now(clock),
                ActorText.of(actor),
                command.note().orElse(null));
        if (lifted == 0) {
            throw DomainException.of(FamiliesError.RESTRICTION_LIFTED);
        }
        mapper.raiseFamilies(SqlArrays.uuids(row.families()));
        mapper.raisePersons(SqlArrays.uuids(row.persons()));
        return row;
    }

    List<RestrictionRow> of(Collection<? extends UuidId> records) {
        return mapper.of(SqlArrays.uuids(records));
    }

    List<RestrictionRow> standing(Visibility visibility, UUID after, int limit) {
        return mapper.standing(VisibleRows.of(visibility), LocalDate.now(clock), after, limit);
    }
}
