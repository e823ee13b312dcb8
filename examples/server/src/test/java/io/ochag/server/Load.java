package io.ochag.server;

import io.ochag.testing.http.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Writers that register families as fast as the server answers, and note in the ledger what they were told. */
final class Load implements AutoCloseable {
    private static final int WRITERS = 8;
    private static final int PATIENCE_SECONDS = 120;

    private final Desk desk;
    private final Ledger ledger;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writers = new ArrayList<>();
    private volatile boolean wanted = true;

    private Load(Desk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    static Load start(Desk desk, Ledger ledger) {
        Load load = new Load(desk, ledger);
        for (int writer = 0; writer < WRITERS; writer++) {
            load.writers.add(load.threads.submit(load::write));
        }
        return load;
    }

    private void write() {
        while (wanted) {
            String surname = ledger.begin();
            try {
                Answer answer = desk.register(surname);
                if (answer.status() == 201) {
                    ledger.acknowledged(surname, answer.json().path("familyId").asText());
                } else {
                    ledger.unknown(surname, answer.status() + " " + answer.code());
                }
            } catch (UncheckedIOException e) {
                ledger.unknown(surname, "no answer");
                return; // the server is gone, and so is this writer
            }
        }
    }

    /** Returns when the last writer has its answer or knows that none will come. */
    void stop() throws InterruptedException, ExecutionException, TimeoutException {
        wanted = false;
        for (Future<?> writer : writers) {
            writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        wanted = false;
        threads.shutdownNow();
    }
}
