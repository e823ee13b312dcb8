package io.ochag.families.subject;

import io.ochag.families.AnswerSubjectAccess;
import io.ochag.families.ExtendSubjectAccess;
import io.ochag.families.FamiliesError;
import io.ochag.families.SubjectOrderId;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawBook;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.Deadline;
import io.ochag.kernel.time.Deadline.Basis;
import io.ochag.kernel.time.Term;
import io.ochag.kernel.time.Terms;
import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps orders, and the days by which they are to be answered. */
final class OrderStore {
    private final OrderMapper mapper;
    private final LawBook laws;
    private final WorkingCalendars calendars;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    OrderStore(OrderMapper mapper, LawBook laws, WorkingCalendars calendars, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.laws = laws;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
    }

    SubjectOrderId add(Actor actor, PersonId person, PersonId askedBy, String askedAs, LocalDate askedOn) {
        Deadline deadline = after(askedOn, "subject-access.answer-within");
        SubjectOrderId id = new SubjectOrderId(ids.next());
        mapper.insert(
                id,
                person,
                askedBy,
                askedAs,
                askedOn,
                deadline.lastDay().orElse(askedOn),
                deadline.expires(),
                ActorText.of(actor),
                clock.instant());
        return id;
    }

    /** {@code access.not-found}. */
    OrderRow get(SubjectOrderId id, VisibleRows visible) {
        OrderRow row = mapper.find(id, visible);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    List<OrderRow> open(VisibleRows visible, @Nullable UUID after, int limit) {
        return mapper.open(visible, after, limit);
    }

    void extend(Actor actor, OrderRow row, ExtendSubjectAccess command) {
        requireOpen(row, command.version());
        if (row.extended()) {
            throw DomainException.of(FamiliesError.ORDER_EXTENDED);
        }
        Deadline deadline = after(row.lastDay(), "subject-access.extended-by");
        int extended = mapper.extend(
                row.id(),
                command.version(),
                deadline.lastDay().orElse(row.lastDay()),
                deadline.expires(),
                command.reason(),
                clock.instant(),
                ActorText.of(actor));
        requireNewest(extended);
    }

    void answer(Actor actor, OrderRow row, AnswerSubjectAccess command) {
        requireOpen(row, command.version());
        requireNewest(mapper.answer(command, ActorText.of(actor)));
    }

    private static void requireOpen(OrderRow row, long seen) {
        requireNewest(row.version() == seen ? 1 : 0);
        if (row.answeredOn() != null) {
            throw DomainException.of(FamiliesError.ORDER_ANSWERED);
        }
    }

    private static void requireNewest(int changed) {
        if (changed == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    private Deadline after(LocalDate event, String code) {
        Law law = laws.read();
        Term.InDays term = (Term.InDays) Term.parse(law.value(code, event));
        return new Terms(calendars.current(), clock.getZone()).after(event, term, Basis.STATUTORY);
    }
}
