package io.ochag.platform.event;

import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One round of this process: positions for what is new, then a turn for every subscriber. */
final class DeliveryRound {
    private final Transactions transactions;
    private final SubscriberMapper mapper;
    private final EventSequencer sequencer;
    private final Clock clock;
    private final String[] names;
    private final List<SubscriberRun> runs;

    @Inject
    DeliveryRound(
            Transactions transactions,
            SubscriberMapper mapper,
            EventSequencer sequencer,
            Subscribers subscribers,
            Deliverer deliverer,
            Retrier retrier,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.sequencer = sequencer;
        this.clock = clock;
        this.names = subscribers.names();
        this.runs = subscribers.all().stream()
                .map(subscriber -> new SubscriberRun(subscriber, deliverer, retrier))
                .toList();
    }

    /** Answers whether something has moved, in which case more may be waiting. An idle round costs one statement. */
    boolean once(BooleanSupplier stopping) {
        if (!transactions.readOne(() -> mapper.somethingToDo(names, clock.instant()))) {
            return false;
        }
        boolean moved = sequencer.sequenceOnce() > 0;
        for (SubscriberRun run : runs) {
            if (!stopping.getAsBoolean()) {
                moved |= run.turn(stopping);
            }
        }
        return moved;
    }

    void dontPause() {
        runs.forEach(SubscriberRun::dontPause);
    }
}
