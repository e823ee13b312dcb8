package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.queue.ContactAttempt;
import io.ochag.queue.LineKey;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferView;
import io.ochag.queue.Offers;
import io.ochag.queue.QueueError;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.line.LineStore;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Offers} on PostgreSQL. */
final class MadeOffers implements Offers {
    private static final OfferId BEFORE_ALL = new OfferId(new UUID(0, 0));

    private final Transactions transactions;
    private final Turns turns;
    private final LineStore lines;
    private final Book book;
    private final Clockwork clockwork;
    private final Answers answers;

    @Inject
    MadeOffers(
            Transactions transactions, Turns turns, LineStore lines, Book book, Clockwork clockwork, Answers answers) {
        this.transactions = transactions;
        this.turns = turns;
        this.lines = lines;
        this.book = book;
        this.clockwork = clockwork;
        this.answers = answers;
    }

    @Override
    public void attempted(Actor actor, ContactAttempt attempt) {
        Turn turn = turnAt(actor, attempt.offer());
        OfferRow offer = book.offers().live(attempt.offer());
        Instant at = attempt.at().orElse(turn.now()).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(turn.now()) || at.isBefore(offer.offeredAt())) {
            throw DomainException.of(QueueError.WRONG_TIME);
        }
        clockwork.attempted(turn, offer, attempt, at);
    }

    @Override
    public VacancyRef accept(Actor actor, OfferId id) {
        Turn turn = turnAt(actor, id);
        return answers.accept(turn, book.offers().live(id));
    }

    @Override
    public void decline(Actor actor, OfferId id, ReasonCode reason) {
        Turn turn = turnAt(actor, id);
        answers.decline(turn, book.offers().live(id), reason);
    }

    @Override
    public Page<OfferView> live(Actor actor, LineKey line, PageRequest page) {
        return transactions.read(() -> {
            Optional<OfferView> after = page.position(OfferId::parse).map(book.offers()::show);
            List<OfferView> rows = book.offers()
                    .page(
                            lines.get(line).id(),
                            after.map(OfferView::offeredAt).orElse(Instant.EPOCH),
                            after.map(OfferView::id).orElse(BEFORE_ALL),
                            page.limit() + 1);
            return Page.of(rows, page, offer -> offer.id().toString());
        });
    }

    @Override
    public OfferView get(Actor actor, OfferId id) {
        return transactions.read(() -> book.offers().show(id));
    }

    private Turn turnAt(Actor actor, OfferId id) {
        return turns.at(actor, () -> book.offers().lineOf(id));
    }
}
