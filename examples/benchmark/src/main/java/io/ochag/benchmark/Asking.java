package io.ochag.benchmark;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.platform.Ochag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reading: some hundred questions, each worker their own, over HTTP and by the statements that answering them takes. */
final class Asking implements Operation {
    private static final int QUESTIONS = 40;

    private final String name;
    private final Map<UUID, List<Asked>> byWorker = new LinkedHashMap<>();

    private record Asked(byte[] request, List<Call> calls) {}

    /** @param make a question of a worker's */
    Asking(
            String name,
            List<Worker> workers,
            BiFunction<Worker, SplittableRandom, Question> make,
            Ochag recorded,
            RecordingPool pool) {
        this.name = name;
        SplittableRandom random = new SplittableRandom(11);
        for (Worker worker : workers) {
            Actor actor = new Actor.Staff(new StaffId(worker.staff()), new AssignmentId(worker.post()));
            List<Asked> own = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = make.apply(worker, random);
                byte[] request =
                        HttpLane.request(question.method(), question.path(), worker.headers(), question.body());
                own.add(new Asked(request, pool.during(() -> question.api().accept(recorded, actor))));
            }
            byWorker.put(worker.staff(), own);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        return asked(worker, random).request();
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        Reads.in(connection, () -> again(connection, worker, random));
    }

    /** In the transaction that runs. */
    void again(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        for (Call call : asked(worker, random).calls()) {
            call.again(connection);
        }
    }

    /** Each statement once, with values of a question. */
    List<Call> statements() {
        Map<String, Call> all = new LinkedHashMap<>();
        byWorker.values().stream()
                .flatMap(List::stream)
                .flatMap(asked -> asked.calls().stream())
                .forEach(call -> all.putIfAbsent(call.sql(), call));
        return List.copyOf(all.values());
    }

    private Asked asked(Worker worker, SplittableRandom random) {
        List<Asked> own = byWorker.getOrDefault(worker.staff(), List.of());
        return own.get(random.nextInt(own.size()));
    }
}
