package io.ochag.queue.waiting;

import io.ochag.queue.ContactAttempt;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.OfferClockStarted;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The clocks of offers: when they start, and until when they run. */
public final class Clockwork {
    private final Book book;
    private final Rulebook rules;
    private final Chronicle chronicle;
    private final Announcer announcer;

    @Inject
    Clockwork(Book book, Rulebook rules, Chronicle chronicle, Announcer announcer) {
        this.book = book;
        this.rules = rules;
        this.chronicle = chronicle;
        this.announcer = announcer;
    }

    void attempted(Turn turn, OfferRow offer, ContactAttempt attempt, Instant at) {
        ReasonCode outcome = new ReasonCode(attempt.outcome().name().toLowerCase(Locale.ROOT));
        chronicle.note(
                turn,
                offer.entryId(),
                Happening.of(What.ATTEMPTED, offer).at(at).because(outcome).by(attempt.channel()));
        boolean first = attempt.outcome().reached() && offer.reachedAt() == null;
        OfferRow tried = offer.attempted(offer.attempts() + 1, first ? at : offer.reachedAt());
        QueuePolicy policy = rules.policy(turn.line(), offer.rulesFrom());
        if (starts(policy, tried, first)) {
            run(turn, tried, policy, at);
        } else {
            book.offers().save(tried);
        }
    }

    /** Hours have changed: what runs in desk hours ends when they say now, and never earlier than was said. */
    public void recompute(Turn turn) {
        for (OfferRow offer : book.offers().running(turn.line().id())) {
            Instant from = offer.clockFrom();
            if (from != null) {
                run(turn, offer, rules.policy(turn.line(), offer.rulesFrom()), from);
            }
        }
    }

    /** The first contact starts it anew: nobody has less time because others were tried in vain before. */
    private static boolean starts(QueuePolicy policy, OfferRow offer, boolean firstContact) {
        boolean triedEnough = offer.clockFrom() == null && offer.attempts() >= policy.attempts();
        return policy.attempts() > 0 && (firstContact || triedEnough);
    }

    private void run(Turn turn, OfferRow offer, QueuePolicy policy, Instant from) {
        Instant ends = later(rules.endsAt(turn.line(), policy, from), offer.expiresAt());
        book.offers().save(offer.running(from, ends));
        if (!ends.equals(offer.expiresAt())) {
            EntryRow entry = book.entries().get(offer.entryId());
            announcer.tell(event -> new OfferClockStarted(
                    event,
                    turn.now(),
                    turn.actor(),
                    turn.key(),
                    entry.id(),
                    entry.recipient(),
                    offer.id(),
                    book.vacancies().get(offer.vacancyId()).ref(),
                    ends));
        }
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
