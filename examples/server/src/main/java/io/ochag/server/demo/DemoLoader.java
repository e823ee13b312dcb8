package io.ochag.server.demo;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.log.Plain;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demo families in a thread of its own, once the server is ready. A family, or two that belong together, and the step forward are one
 * transaction: after a stop at any moment the next start goes on, and several instances take turns. After each it rests, so that whoever works on
 * the server comes first. After a failure it waits and goes on; where it fails again and again it stops and says so.
 */
public final class DemoLoader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Actor LOADING = new Actor.System("demo-families", "start");
    private static final int TOLD_EVERY = 2_000;
    // of three parts of its time it rests one
    private static final int WORK_TO_REST = 2;
    private static final long STOP_MILLIS = 20_000;
    private static final int MOST_FAILURES = 8;

    private final DemoOptions options;
    private final Transactions transactions;
    private final LoadingMapper mapper;
    private final FamilyTeller teller;
    private final DemoPlaces places;
    private final Failpoints failpoints;
    private final Clock clock;
    private final Pause pause;
    private final Thread thread = new Thread(this::run, "ochag-demo-families");
    private volatile boolean stopping;
    private volatile boolean givenUp;
    private int loadedSoFar;

    @Inject
    DemoLoader(
            DemoOptions options,
            Transactions transactions,
            LoadingMapper mapper,
            FamilyTeller teller,
            DemoPlaces places,
            Failpoints failpoints,
            Clock clock,
            Pause pause) {
        this.options = options;
        this.transactions = transactions;
        this.mapper = mapper;
        this.teller = teller;
        this.places = places;
        this.failpoints = failpoints;
        this.clock = clock;
        this.pause = pause;
        thread.setDaemon(true);
    }

    /** Begins, or goes on, and returns at once. */
    public void start() {
        thread.start();
    }

    public DemoProgress progress() {
        return transactions.readOne(() -> DemoProgress.of(
                options.families(),
                Optional.ofNullable(mapper.find()).map(LoadingRow::next).orElse(0),
                givenUp));
    }

    /** Loads what is missing, in this thread, without a rest. */
    public void loadAll() {
        Loading loading = begin();
        while (!stopping && loading.once()) {
            // each family is a transaction of its own
        }
    }

    /** What is being told is told to its end. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Loads what is missing with a rest after each; goes on after failures until there were too many in a row. */
    void run() {
        try {
            givenUp = false;
            int failures = 0;
            boolean more = true;
            while (more && !stopping && failures < MOST_FAILURES) {
                int before = loadedSoFar;
                try {
                    more = !progress().finished() && goneOn();
                } catch (RuntimeException e) {
                    failures = loadedSoFar == before ? failures + 1 : 1;
                    LOG.warn(
                            "demo families: failure {} of at most {}: {}",
                            failures,
                            MOST_FAILURES,
                            new Plain(code(e)),
                            e);
                    int inARow = failures;
                    pause.afterFailure(inARow, () -> stopping || inARow == MOST_FAILURES);
                }
            }
            givenUp = failures == MOST_FAILURES;
            if (givenUp) {
                LOG.error("demo families: loading has stopped; the next start goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until all are there or it is to stop; whether more are missing. */
    private boolean goneOn() throws InterruptedException {
        Loading loading = begin();
        boolean more = true;
        while (more && !stopping) {
            long start = System.nanoTime();
            more = loading.once();
            loadedSoFar++;
            pause.rest((System.nanoTime() - start) / 1_000_000 / WORK_TO_REST);
        }
        return more;
    }

    private static String code(RuntimeException e) {
        return e instanceof DomainException refusal
                ? refusal.error().code()
                : e.getClass().getSimpleName();
    }

    private Loading begin() {
        LocalDate today = LocalDate.now(clock);
        transactions.writeOnly(() -> mapper.begin(today));
        return new Loading(places.all(LOADING, today));
    }

    /** One run over the numbers. */
    private final class Loading {
        private final List<Place> kept;
        private final Surnames surnames = new Surnames(Surnames.USUAL);
        private int told;

        private Loading(List<Place> kept) {
            this.kept = kept;
        }

        /** The next family with whatever follows on from it; whether more are missing. */
        private boolean once() {
            int next = transactions.write(this::written);
            boolean more = next < options.families();
            if (!more || next / TOLD_EVERY != told / TOLD_EVERY) {
                LOG.info("demo families: {} of {} are loaded", next, options.families());
            }
            told = next;
            return more;
        }

        private int written() {
            LoadingRow row = mapper.hold();
            if (row.next() >= options.families()) {
                return row.next();
            }
            DemoFamilies families = new DemoFamilies(DemoOptions.SEED, row.asOf(), kept.size(), surnames);
            int number = row.next();
            Told told = teller.tell(LOADING, families.family(number++), kept, Optional.empty());
            for (DemoFamily following = families.family(number); following.followsOn(); ) {
                failpoints.reached("demo.family.half");
                told = teller.tell(LOADING, following, kept, Optional.of(told));
                following = families.family(++number);
            }
            mapper.advance(number);
            return number;
        }
    }
}
