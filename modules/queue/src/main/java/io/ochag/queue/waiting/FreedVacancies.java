package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.tx.Transactions;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.EntryId;
import io.ochag.queue.EntryState;
import io.ochag.queue.FreeVacancy;
import io.ochag.queue.FreedVacancy;
import io.ochag.queue.LineKey;
import io.ochag.queue.QueueError;
import io.ochag.queue.Vacancies;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.VacancyState;
import io.ochag.queue.VacancyView;
import io.ochag.queue.line.LineStore;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@link Vacancies} on PostgreSQL. */
final class FreedVacancies implements Vacancies {
    private final Transactions transactions;
    private final Turns turns;
    private final LineStore lines;
    private final Book book;
    private final Matching matching;
    private final Moves moves;
    private final IdSource ids;

    @Inject
    FreedVacancies(
            Transactions transactions,
            Turns turns,
            LineStore lines,
            Book book,
            Matching matching,
            Moves moves,
            IdSource ids) {
        this.transactions = transactions;
        this.turns = turns;
        this.lines = lines;
        this.book = book;
        this.matching = matching;
        this.moves = moves;
        this.ids = ids;
    }

    @Override
    public FreedVacancy freed(Actor actor, FreeVacancy command) {
        Turn turn = turns.at(actor, command.line());
        if (command.usableUntil().filter(until -> !until.isAfter(turn.now())).isPresent()) {
            throw DomainException.of(QueueError.WRONG_TIME);
        }
        VacancyRow fresh = VacancyRow.of(new VacancyId(ids.next()), turn, command);
        if (book.vacancies().add(fresh)) {
            return new FreedVacancy(fresh.id(), matching.pass(turn, fresh));
        }
        VacancyRow known =
                book.vacancies().open(turn.line().id(), command.ref()).orElseThrow();
        return new FreedVacancy(known.id(), book.offers().liveOf(known.id()).map(OfferRow::id));
    }

    @Override
    public void withdraw(Actor actor, VacancyId id) {
        Turn turn = turnAt(actor, id);
        VacancyRow vacancy = book.vacancies().get(id);
        if (vacancy.state() == VacancyState.TAKEN) {
            throw DomainException.of(QueueError.VACANCY_GONE);
        }
        moves.withdraw(turn, vacancy);
    }

    @Override
    public void claim(Actor actor, VacancyId id, Optional<EntryId> entry) {
        Turn turn = turnAt(actor, id);
        VacancyRow vacancy = book.vacancies().get(id);
        if (vacancy.state() != VacancyState.FREE) {
            throw DomainException.of(QueueError.VACANCY_GONE);
        }
        entry.ifPresent(holder -> moves.serve(
                turn, holder(vacancy, holder), Happening.of(What.CLAIMED).about(id)));
        book.vacancies().taken(id, entry, turn.now());
    }

    @Override
    public VacancyView get(Actor actor, VacancyId id) {
        return transactions.read(() -> {
            VacancyRow vacancy = book.vacancies().get(id);
            return vacancy.view(lines.get(vacancy.lineId()).key());
        });
    }

    @Override
    public Optional<VacancyView> open(Actor actor, LineKey line, VacancyRef ref) {
        return transactions.read(
                () -> book.vacancies().open(lines.get(line).id(), ref).map(vacancy -> vacancy.view(line)));
    }

    private EntryRow holder(VacancyRow vacancy, EntryId id) {
        EntryRow entry = book.entries().active(id);
        if (!entry.lineId().equals(vacancy.lineId())) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        if (entry.state() == EntryState.OFFERED) {
            throw DomainException.of(QueueError.OFFER_LIVE);
        }
        return entry;
    }

    private Turn turnAt(Actor actor, VacancyId id) {
        return turns.at(actor, () -> book.vacancies().lineOf(id));
    }
}
