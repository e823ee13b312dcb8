package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
import io.ochag.families.PlanRetirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.RetirementRules;
import io.ochag.families.identity.PersonAliases;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps decisions to depersonalise. */
final class RetirementStore {
    private static final LocalText NOT_AHEAD = new LocalText(
            "Укажите день после сегодняшнего, не слишком далёкий.", "Give a day after today, and not too far ahead.");
    private static final LocalText HOW_MANY =
            new LocalText("Укажите от одного до ста человек.", "Name one to a hundred persons.");

    private final RetirementMapper mapper;
    private final IdSource ids;
    private final RetirementRules rules;
    private final Clock clock;

    @Inject
    RetirementStore(RetirementMapper mapper, IdSource ids, RetirementRules rules, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.rules = rules;
        this.clock = clock;
    }

    /** What of a decision cannot be. */
    List<Violation> wrong(PlanRetirement command) {
        LocalDate today = LocalDate.now(clock);
        List<Violation> wrong = new ArrayList<>();
        if (command.persons().isEmpty() || command.persons().size() > PlanRetirement.MOST) {
            wrong.add(new Violation("/persons", "families.how-many-persons", HOW_MANY));
        }
        if (!command.on().isAfter(today) || command.on().isAfter(today.plusYears(rules.planYears()))) {
            wrong.add(new Violation("/on", "families.on-day", NOT_AHEAD));
        }
        return wrong;
    }

    RetirementPlanId newPlan() {
        return new RetirementPlanId(ids.next());
    }

    List<DueRow> due(VisibleRows visible, @Nullable UUID after, int limit) {
        return mapper.due(visible, after, limit);
    }

    /** Of whom a consent has ended and nothing else stands, nor was it decided since a moment that the data are kept. */
    Set<PersonId> consentEnded(PersonAliases persons, Instant since) {
        return Set.copyOf(mapper.consentEnded(persons, LocalDate.now(clock), since));
    }

    Set<PersonId> nobodies(PersonAliases persons) {
        return Set.copyOf(mapper.nobodies(persons));
    }

    /** {@code families.retirement-planned}. */
    void plan(Actor actor, PlanRetirement command, RetirementPlanId plan, PersonAliases persons) {
        List<PersonId> each = List.copyOf(persons.everybody());
        mapper.giveWay(SqlArrays.uuids(persons.all()), clock.instant(), ActorText.of(actor));
        int planned = mapper.plan(
                Stream.generate(ids::next).limit(each.size()).toArray(UUID[]::new),
                SqlArrays.uuids(each),
                plan,
                persons,
                command.ground(),
                command.on(),
                clock.instant(),
                ActorText.of(actor));
        if (planned < each.size()) {
            throw DomainException.of(FamiliesError.RETIREMENT_PLANNED);
        }
    }

    List<RetirementRow> planned(VisibleRows visible, @Nullable UUID after, int limit) {
        return mapper.planned(visible, after, limit);
    }

    /** {@code access.not-found}. */
    RetirementRow find(RetirementId id, VisibleRows visible) {
        RetirementRow row = mapper.find(id, visible);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** {@code families.retirement-over}, {@code version.stale}. */
    void stop(Actor actor, RetirementRow row, long seen) {
        if (row.version() == seen && row.over()) {
            throw DomainException.of(FamiliesError.RETIREMENT_OVER);
        }
        if (mapper.stop(row.id(), seen, clock.instant(), ActorText.of(actor)) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }
}
