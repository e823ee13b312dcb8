package io.ochag.pair;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.queue.FreeVacancy;
import io.ochag.queue.Ground;
import io.ochag.queue.JoinLine;
import io.ochag.queue.LineKey;
import io.ochag.queue.Lines;
import io.ochag.queue.OfferTerm;
import io.ochag.queue.OfferView;
import io.ochag.queue.Offers;
import io.ochag.queue.OpenLine;
import io.ochag.queue.PolicyKey;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.RefusalRule;
import io.ochag.queue.Vacancies;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.Waiting;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a client of the crash suite can ask for. Each deed carries the client's own marker. */
public final class PairDesk {
    static final LineKey LINE = new LineKey("pair", "places");

    private static final PolicyKey POLICY = new PolicyKey("pair", "usual");
    private static final PriorityCode USUAL = new PriorityCode("usual");
    /** Short enough for offers to pass on while the suite runs. */
    private static final Duration OFFER = Duration.ofSeconds(2);

    private final PairMapper mapper;
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;
    private final Places places;

    /** The queue's own interfaces. */
    record Places(Lines lines, Waiting waiting, Vacancies vacancies, Offers offers) {
        @Inject
        Places {}
    }

    @Inject
    PairDesk(
            PairMapper mapper,
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            Events events,
            Clock clock,
            Places places) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        this.places = places;
    }

    /** Opens the line; again it does nothing. */
    public void open(Actor actor) {
        transactions.writeOnly(() -> {
            access.require(actor, PairPermission.WORK, Subject.any());
            places.lines()
                    .keep(
                            actor,
                            new QueuePolicy(
                                    POLICY,
                                    LocalDate.of(2026, 1, 1),
                                    new OfferTerm(OFFER, OfferTerm.Hours.WALL),
                                    0,
                                    RefusalRule.FREE,
                                    RefusalRule.FREE,
                                    List.of(new PriorityClass(USUAL, 1, "Обычная очередь"))));
            places.lines().open(actor, new OpenLine(LINE, POLICY, Optional.empty()));
        });
    }

    /** The next number of the account; everybody else is told of it. */
    public int step(Actor actor, String account, Marker marker) {
        return transactions.write(() -> {
            access.require(actor, PairPermission.WORK, Subject.any());
            int number = mapper.next(account);
            mapper.step(marker, account, number);
            events.publish(new StepTaken(UUID.randomUUID(), clock.instant(), actor, account, number));
            trail.written(AuditEntry.of(actor, "pair.step").persons(List.of(new PersonId(marker.value()))));
            return number;
        });
    }

    /** Somebody new in the line. */
    public void join(Actor actor, Marker marker) {
        transactions.writeOnly(() -> {
            access.require(actor, PairPermission.WORK, Subject.any());
            places.waiting()
                    .join(
                            actor,
                            JoinLine.of(
                                    LINE,
                                    new Recipient.OfPerson(new PersonId(marker.value())),
                                    USUAL,
                                    Ground.of("application")));
            mapper.deed(marker, "join", marker.toString());
        });
    }

    /** A place became free. */
    public void free(Actor actor, Marker marker) {
        transactions.writeOnly(() -> {
            access.require(actor, PairPermission.WORK, Subject.any());
            places.vacancies().freed(actor, FreeVacancy.of(LINE, new VacancyRef(marker.toString())));
            mapper.deed(marker, "free", marker.toString());
        });
    }

    /** Whoever was offered a place first takes it, or lets it go. The place, where there was an offer. */
    public Optional<String> answer(Actor actor, Marker marker, boolean accept) {
        return transactions.write(() -> {
            access.require(actor, PairPermission.WORK, Subject.any());
            Optional<OfferView> oldest =
                    places.offers().live(actor, LINE, new PageRequest(1, Optional.empty())).items().stream()
                            .findFirst();
            oldest.ifPresent(offer -> {
                if (accept) {
                    places.offers().accept(actor, offer.id());
                } else {
                    places.offers().decline(actor, offer.id(), new ReasonCode("not-now"));
                }
                mapper.deed(marker, accept ? "accept" : "decline", offer.ref().value());
            });
            return oldest.map(offer -> offer.ref().value());
        });
    }
}
