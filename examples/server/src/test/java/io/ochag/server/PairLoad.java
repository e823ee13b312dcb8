package io.ochag.server;

import io.ochag.testing.http.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Clients that ask either instance for deeds, and the ledger of what they were told, kept outside of both. Whoever gets no answer, or one that
 * says nothing, asks again under the same key, wherever somebody listens, until there is an answer.
 */
final class PairLoad implements AutoCloseable {
    private static final int WRITERS = 8;
    private static final int ACCOUNTS = 5;
    private static final int BETWEEN_TRIES_MILLIS = 50;
    private static final List<String> DEEDS =
            List.of("STEP", "STEP", "STEP", "STEP", "STEP", "JOIN", "JOIN", "FREE", "ACCEPT", "DECLINE");

    /** A deed as it was asked for. */
    record Asked(String key, UUID marker, String deed, String account) {
        Map<String, Object> body() {
            return Map.of("deed", deed, "marker", marker.toString(), "account", account);
        }
    }

    /**
     * How far it is.
     *
     * @param acknowledged answered with success
     * @param waiting without an answer
     */
    record Counts(int acknowledged, int waiting, int repeats) {}

    private final AtomicReferenceArray<@Nullable PairProcess> instances = new AtomicReferenceArray<>(2);
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final Map<String, Asked> waiting = new LinkedHashMap<>();
    private final Map<UUID, Asked> acknowledged = new LinkedHashMap<>();
    private final TreeSet<String> refusals = new TreeSet<>();
    private final Map<String, Integer> unclear = new TreeMap<>();
    private final long seed;
    private List<Future<?>> writers = new ArrayList<>();
    private volatile boolean wanted;
    private volatile boolean closed;
    private int repeats;

    PairLoad(long seed) {
        this.seed = seed;
    }

    void serve(int which, PairProcess instance) {
        instances.set(which, instance);
    }

    void start() {
        wanted = true;
        writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed + writer + counts().acknowledged());
            writers.add(threads.submit(() -> write(random)));
        }
    }

    /** Returns when every deed that was asked for is answered. */
    void finish() throws Exception {
        wanted = false;
        for (Future<?> writer : writers) {
            writer.get(3, TimeUnit.MINUTES);
        }
    }

    private void write(RandomGenerator random) {
        while (wanted) {
            Asked asked = new Asked(
                    UUID.randomUUID().toString(),
                    UUID.randomUUID(),
                    DEEDS.get(random.nextInt(DEEDS.size())),
                    "account-" + random.nextInt(ACCOUNTS));
            synchronized (this) {
                waiting.put(asked.key(), asked);
            }
            untilAnswered(asked, random);
        }
    }

    private void untilAnswered(Asked asked, RandomGenerator random) {
        while (!closed) {
            PairProcess instance = instances.get(random.nextInt(2));
            try {
                if (instance != null && instance.alive()) {
                    Answer answer = instance.send(asked.key(), asked.body());
                    if (answer.status() < 500) {
                        settle(asked, answer);
                        return;
                    }
                    unclear(asked, answer);
                }
            } catch (UncheckedIOException e) {
                // nobody knows whether it was done: the same key asks
            }
            again();
        }
    }

    private synchronized void unclear(Asked asked, Answer answer) {
        unclear.merge(asked.deed() + " " + answer.status() + " " + answer.code(), 1, Integer::sum);
    }

    private void again() {
        synchronized (this) {
            repeats++;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void settle(Asked asked, Answer answer) {
        waiting.remove(asked.key());
        if (answer.status() == 200 || answer.status() == 201) {
            acknowledged.put(asked.marker(), asked);
        } else {
            refusals.add(answer.status() + " " + answer.code());
        }
        notifyAll();
    }

    private String stories() {
        StringBuilder told = new StringBuilder();
        for (int which = 0; which < 2; which++) {
            PairProcess instance = instances.get(which);
            told.append("\ninstance ").append(which).append(": ").append(instance == null ? "" : instance.lastWords());
        }
        return told.toString();
    }

    synchronized Counts counts() {
        return new Counts(acknowledged.size(), waiting.size(), repeats);
    }

    synchronized List<Asked> acknowledged() {
        return List.copyOf(acknowledged.values());
    }

    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    synchronized void await(Predicate<Counts> so, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!so.test(counts())) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError(
                        "the load stands still: " + counts() + " " + refusals + " " + unclear + stories());
            }
            wait(Math.min(left, BETWEEN_TRIES_MILLIS));
        }
    }

    @Override
    public void close() {
        wanted = false;
        closed = true;
        threads.shutdownNow();
    }
}
