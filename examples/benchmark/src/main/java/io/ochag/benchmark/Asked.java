package io.ochag.benchmark;

import io.ochag.platform.Ochag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading operations by name, each with the statements that the product was seen to run for it. */
final class Asked {
    private final RecordingPool pool;
    private final Ochag recorded;
    private final Questions questions;
    private final List<Worker> workers;

    Asked(Stack stack, Database database, Questions questions, List<Worker> workers) {
        this.pool = new RecordingPool(database.pool());
        this.recorded = stack.beside(pool, Optional.of(new ReadsUnaudited()));
        this.questions = questions;
        this.workers = workers;
    }

    Asking operation(String name) {
        return new Asking(name, workers, (worker, random) -> questions.of(name, worker, random), recorded, pool);
    }

    /** Every statement of every operation, with values. */
    Map<String, Call> statements() {
        Map<String, Call> all = new LinkedHashMap<>();
        for (String name : Questions.NAMES) {
            List<Call> calls = operation(name).statements();
            for (int i = 0; i < calls.size(); i++) {
                all.put(name + " " + (i + 1), calls.get(i));
            }
        }
        return all;
    }
}
