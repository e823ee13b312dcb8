package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.families.ConsentEnded;
import io.ochag.families.ConsentId;
import io.ochag.families.DestructionClock.Reason;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawBook;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.Deadline;
import io.ochag.kernel.time.Deadline.Basis;
import io.ochag.kernel.time.Term;
import io.ochag.kernel.time.Terms;
import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Starts the clock of article 21 when a consent ends, and tells whoever holds copies. Runs inside a write. */
final class DestructionClocks {
    private final ClockMapper mapper;
    private final LawBook laws;
    private final WorkingCalendars calendars;
    private final Events events;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    DestructionClocks(
            ClockMapper mapper, LawBook laws, WorkingCalendars calendars, Events events, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.laws = laws;
        this.calendars = calendars;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    ClockId start(Actor actor, ConsentId consent, PersonId person, Reason reason, Instant ended) {
        LocalDate day = LocalDate.ofInstant(ended, clock.getZone());
        ClockId id = start(consent, person, reason, day, laws.read());
        events.publish(new ConsentEnded(ids.next(), ended, actor, person, consent, reason));
        return id;
    }

    /** Starts the clocks of consents whose term is over, some at a time; how many. */
    int startExpired(Actor actor, int most) {
        List<OverRow> over = mapper.over(LocalDate.now(clock), most);
        if (over.isEmpty()) {
            return 0;
        }
        Law law = laws.read();
        over.forEach(row -> start(row.id(), row.personId(), Reason.EXPIRED, row.overOn(), law));
        mapper.clocked(SqlArrays.uuids(over.stream().map(OverRow::id).toList()));
        events.publishAll(over.stream()
                .map(row -> new ConsentEnded(
                        ids.next(),
                        row.overOn().atStartOfDay(clock.getZone()).toInstant(),
                        actor,
                        row.personId(),
                        row.id(),
                        Reason.EXPIRED))
                .toList());
        return over.size();
    }

    private ClockId start(ConsentId consent, PersonId person, Reason reason, LocalDate day, Law law) {
        Term.InDays term = (Term.InDays) Term.parse(law.value("consent.destroy-within", day));
        Deadline deadline = new Terms(calendars.current(), clock.getZone()).after(day, term, Basis.STATUTORY);
        ClockId id = new ClockId(ids.next());
        mapper.start(new NewClock(
                id,
                consent,
                person,
                reason,
                day,
                deadline.lastDay().orElse(day),
                deadline.expires(),
                deadline.provisional()));
        return id;
    }
}
