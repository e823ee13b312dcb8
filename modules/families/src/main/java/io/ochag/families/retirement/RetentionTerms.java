package io.ochag.families.retirement;

import io.ochag.families.FallingDue.Kind;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawBook;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.Deadline.Basis;
import io.ochag.kernel.time.Term;
import io.ochag.kernel.time.Terms;
import io.ochag.kernel.time.WorkingCalendars;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How long data are kept after the last activity, by the values that hold today: {@code retention.recipient} and {@code retention.guardianship}. */
final class RetentionTerms {
    private final LawBook laws;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    RetentionTerms(LawBook laws, WorkingCalendars calendars, Clock clock) {
        this.laws = laws;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The terms of today, to be asked for many; inside a unit of work. */
    Today today() {
        return new Today(laws.read(), new Terms(calendars.current(), clock.getZone()), LocalDate.now(clock));
    }

    /** What holds on one day. */
    record Today(Law law, Terms terms, @NotPersonal LocalDate day) {
        LocalDate dayOf(Instant at) {
            return LocalDate.ofInstant(at, terms.zone());
        }

        /** The first day after the term. */
        LocalDate dueOn(Kind kind, LocalDate lastActivity) {
            String code = "retention." + kind.name().toLowerCase(Locale.ROOT);
            Term.InDays term = (Term.InDays) Term.parse(law.value(code, day));
            return terms.after(lastActivity, term, Basis.CIVIL)
                    .lastDay()
                    .orElse(lastActivity)
                    .plusDays(1);
        }
    }
}
