package io.ochag.queue.setup;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.IdSource;
import io.ochag.queue.CalendarKey;
import io.ochag.queue.DeskCalendar;
import io.ochag.queue.LineKey;
import io.ochag.queue.Lines;
import io.ochag.queue.OfferTerm;
import io.ochag.queue.OpenLine;
import io.ochag.queue.PolicyKey;
import io.ochag.queue.QueueError;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.line.CalendarStore;
import io.ochag.queue.line.Line;
import io.ochag.queue.line.LineId;
import io.ochag.queue.line.LineStore;
import io.ochag.queue.line.PolicyStore;
import io.ochag.queue.line.Rulebook;
import io.ochag.queue.waiting.Clockwork;
import io.ochag.queue.waiting.Turn;
import io.ochag.queue.waiting.Turns;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** {@link Lines} on PostgreSQL. */
final class LineSetup implements Lines {
    private final Turns turns;
    private final LineStore lines;
    private final PolicyStore policies;
    private final CalendarStore calendars;
    private final Rulebook rules;
    private final Clockwork clockwork;
    private final IdSource ids;

    @Inject
    LineSetup(
            Turns turns,
            LineStore lines,
            PolicyStore policies,
            CalendarStore calendars,
            Rulebook rules,
            Clockwork clockwork,
            IdSource ids) {
        this.turns = turns;
        this.lines = lines;
        this.policies = policies;
        this.calendars = calendars;
        this.rules = rules;
        this.clockwork = clockwork;
        this.ids = ids;
    }

    @Override
    public void keep(Actor actor, QueuePolicy policy) {
        turns.requireWriting();
        policies.keep(policy, rules.day(rules.now()));
        if (policy.term().hours() == OfferTerm.Hours.DESK && lines.someWithoutCalendar(policy.key())) {
            throw DomainException.of(QueueError.CALENDAR_MISSING);
        }
    }

    @Override
    public void keep(Actor actor, CalendarKey key, DeskCalendar calendar) {
        turns.requireWriting();
        if (calendars.find(key).filter(calendar::equals).isPresent()) {
            return;
        }
        calendars.keep(key, calendar);
        for (LineKey line : lines.runningBy(key)) {
            // the turn settles the line first: what is due by now had its whole time by the old hours
            clockwork.recompute(turns.at(actor, line));
        }
    }

    @Override
    public void open(Actor actor, OpenLine command) {
        turns.requireWriting();
        requireKnown(command.policy(), command.calendar());
        lines.add(new LineId(ids.next()), command, rules.now());
        Line line = lines.get(command.line());
        if (!line.policy().equals(command.policy())) {
            throw DomainException.of(QueueError.POLICY_FIXED);
        }
        if (!line.calendar().equals(command.calendar())) {
            Turn turn = turns.at(actor, command.line());
            lines.useCalendar(turn.line(), command.calendar());
            clockwork.recompute(new Turn(actor, lines.get(command.line()), turn.now()));
        }
    }

    @Override
    public void hold(Actor actor, Collection<LineKey> keys) {
        turns.requireWriting();
        keys.stream().distinct().sorted().forEach(lines::lock);
    }

    private void requireKnown(PolicyKey policy, Optional<CalendarKey> calendar) {
        if (!policies.isKnown(policy)) {
            throw DomainException.of(QueueError.NO_RULES);
        }
        boolean missing = calendar.isEmpty()
                ? policies.everInDeskHours(policy)
                : calendars.find(calendar.get()).isEmpty();
        if (missing) {
            throw DomainException.of(QueueError.CALENDAR_MISSING);
        }
    }
}
