package io.ochag.queue.waiting;

import io.ochag.queue.EntryEvent.Shift;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.EntryState;
import io.ochag.queue.OfferDeclined;
import io.ochag.queue.OfferExpired;
import io.ochag.queue.OfferState;
import io.ochag.queue.OfferWithdrawn;
import io.ochag.queue.QueueLeft;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.RefusalRule;
import io.ochag.queue.Standing;
import io.ochag.queue.VacancyState;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;

/** Ends offers that were not accepted: what it costs the entry, and where the place goes next. */
final class Passing {
    /** The reasons of {@link QueueLeft} when a rule makes somebody leave. */
    private static final ReasonCode DECLINED = new ReasonCode("declined");

    private static final ReasonCode SILENT = new ReasonCode("silent");

    private final Book book;
    private final Matching matching;
    private final Rulebook rules;
    private final Chronicle chronicle;
    private final Announcer announcer;

    @Inject
    Passing(Book book, Matching matching, Rulebook rules, Chronicle chronicle, Announcer announcer) {
        this.book = book;
        this.matching = matching;
        this.rules = rules;
        this.chronicle = chronicle;
        this.announcer = announcer;
    }

    void declined(Turn turn, OfferRow offer, ReasonCode reason) {
        VacancyRow vacancy = end(turn, offer, OfferState.DECLINED);
        EntryRow entry = book.entries().get(offer.entryId());
        chronicle.note(turn, entry.id(), Happening.of(What.DECLINED, offer).because(reason));
        announcer.tell(event -> new OfferDeclined(
                event,
                turn.now(),
                turn.actor(),
                turn.key(),
                entry.id(),
                entry.recipient(),
                offer.id(),
                vacancy.ref(),
                reason));
        EntryRow counted = entry.refused(entry.declines() + 1, entry.silences());
        RefusalRule rule = policy(turn, offer).onDecline();
        passOn(turn, vacancy, charged(turn, counted, rule.costOf(counted.declines()), DECLINED));
    }

    /** Who was not reached loses nothing, whatever the rule. */
    void expired(Turn turn, OfferRow offer) {
        VacancyRow vacancy = end(turn, offer, OfferState.EXPIRED);
        EntryRow entry = book.entries().get(offer.entryId());
        boolean reached = offer.reachedAt() != null;
        chronicle.note(turn, entry.id(), Happening.of(What.EXPIRED, offer));
        announcer.tell(event -> new OfferExpired(
                event,
                turn.now(),
                turn.actor(),
                turn.key(),
                entry.id(),
                entry.recipient(),
                offer.id(),
                vacancy.ref(),
                reached));
        EntryRow counted = entry.refused(entry.declines(), entry.silences() + (reached ? 1 : 0));
        RefusalRule rule = reached ? policy(turn, offer).onSilence() : RefusalRule.FREE;
        passOn(turn, vacancy, charged(turn, counted, rule.costOf(counted.silences()), SILENT));
    }

    /** A free place or one on offer is gone: whoever held the offer is back at the old rank. */
    void withdrawn(Turn turn, VacancyRow vacancy) {
        if (vacancy.state() == VacancyState.OFFERED) {
            OfferRow offer = book.offers().liveOf(vacancy.id()).orElseThrow();
            EntryRow entry = withdraw(turn, offer, vacancy);
            book.vacancies().withdrawn(vacancy.id(), turn.now());
            matching.seat(turn, book.entries().save(entry.in(EntryState.WAITING)));
        } else {
            book.vacancies().withdrawn(vacancy.id(), turn.now());
        }
    }

    /** Somebody leaves who holds an offer: the place goes on. */
    void abandoned(Turn turn, OfferRow offer) {
        VacancyRow vacancy = book.vacancies().get(offer.vacancyId());
        withdraw(turn, offer, vacancy);
        book.vacancies().free(vacancy.id());
        matching.pass(turn, vacancy);
    }

    private EntryRow withdraw(Turn turn, OfferRow offer, VacancyRow vacancy) {
        book.offers().save(offer.ended(OfferState.WITHDRAWN, turn.now()));
        EntryRow entry = book.entries().get(offer.entryId());
        chronicle.note(turn, entry.id(), Happening.of(What.WITHDRAWN, offer));
        announcer.tell(event -> new OfferWithdrawn(
                event, turn.now(), turn.actor(), turn.key(), entry.id(), entry.recipient(), offer.id(), vacancy.ref()));
        return entry;
    }

    private VacancyRow end(Turn turn, OfferRow offer, OfferState how) {
        book.offers().save(offer.ended(how, turn.now()));
        book.vacancies().free(offer.vacancyId());
        return book.vacancies().get(offer.vacancyId());
    }

    /** The place first: the entry has had it on offer and cannot get it again. */
    private void passOn(Turn turn, VacancyRow vacancy, EntryRow entry) {
        matching.pass(turn, vacancy);
        if (entry.state() == EntryState.WAITING) {
            matching.seat(turn, entry);
        }
    }

    private EntryRow charged(Turn turn, EntryRow entry, RefusalRule.Cost cost, ReasonCode why) {
        return switch (cost) {
            case KEEPS_RANK -> book.entries().save(entry.in(EntryState.WAITING));
            case GOES_TO_END -> toEnd(turn, entry.in(EntryState.WAITING), why);
            case LEAVES -> leaves(turn, entry, why);
        };
    }

    private EntryRow toEnd(Turn turn, EntryRow entry, ReasonCode why) {
        int before = book.entries().told(entry);
        EntryRow moved = book.entries().save(entry.ranked(book.entries().end(entry, turn.now()), Standing.MOVED_BACK));
        Shift shift = new Shift(
                entry.classCode(), entry.classCode(), before, book.entries().told(moved));
        chronicle.note(
                turn, entry.id(), Happening.of(What.MOVED_BACK).because(why).moving(shift));
        return moved;
    }

    private EntryRow leaves(Turn turn, EntryRow entry, ReasonCode why) {
        EntryRow left = book.entries().save(entry.left(why));
        chronicle.note(turn, entry.id(), Happening.of(What.LEFT).because(why));
        announcer.tell(event ->
                new QueueLeft(event, turn.now(), turn.actor(), turn.key(), entry.id(), entry.recipient(), why));
        return left;
    }

    private QueuePolicy policy(Turn turn, OfferRow offer) {
        return rules.policy(turn.line(), offer.rulesFrom());
    }
}
