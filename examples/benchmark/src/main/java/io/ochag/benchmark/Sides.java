package io.ochag.benchmark;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The sides by name.
 *
 * <ul>
 *   <li>{@code jdbc}: the statements of the operation itself; {@code jdbc-rights}: with session and rights; {@code jdbc-pool}: with as many
 *       threads as connections; {@code jdbc-gate}: with a fair gate before the pool.
 *   <li>{@code http}: the server as it is; {@code http-noaudit}: reads and writes unrecorded; {@code http-pool}: as many clients as connections;
 *       {@code http-t16}: 16 threads in the server; {@code http-gate}: a fair gate of the pool's size before the requests; {@code http-barging}:
 *       without the product's fair turns before the pool; {@code http-virtual}: on virtual threads, where the JDK has them.
 * </ul>
 */
final class Sides {
    private static final Consumer<JavalinConfig> NOTHING_MORE = config -> {};

    private final Options options;
    private final Stack stack;
    private final Database database;
    private final List<Worker> workers;
    private final Statements statements;

    Sides(Options options, Stack stack, Database database, List<Worker> workers, Statements statements) {
        this.options = options;
        this.stack = stack;
        this.database = database;
        this.workers = workers;
        this.statements = statements;
    }

    Side named(String name) {
        return switch (name) {
            case "jdbc" -> new Jdbc(name, database.pool(), options.clients(), false);
            case "jdbc-rights" -> new Jdbc(name, database.pool(), options.clients(), true);
            // the audit writer holds one of the connections
            case "jdbc-pool" -> new Jdbc(name, database.pool(), options.pool() - 1, false);
            case "jdbc-gate" -> new Jdbc(name, database.fairPool(), options.clients(), false);
            case "http" -> http(name, options.clients(), Map.of(), NOTHING_MORE);
            case "http-pool" -> http(name, options.pool() - 1, Map.of(), NOTHING_MORE);
            case "http-t16" -> http(name, options.clients(), Map.of("OCHAG_HTTP_THREADS", "16"), NOTHING_MORE);
            case "http-virtual" ->
                http(name, options.clients(), Map.of("OCHAG_HTTP_VIRTUAL_THREADS", "true"), NOTHING_MORE);
            case "http-gate" ->
                http(
                        name,
                        options.clients(),
                        Map.of(),
                        config -> config.jetty.modifyServer(
                                server -> server.insertHandler(new FairGate(options.pool() - 1))));
            case "http-noaudit" ->
                new Http(
                        name,
                        options.clients(),
                        stack.server(
                                stack.beside(database.pool(), Optional.of(new ReadsUnaudited())),
                                Map.of(),
                                NOTHING_MORE));
            case "http-barging" ->
                new Http(
                        name,
                        options.clients(),
                        stack.server(stack.beside(database.unknownPool(), Optional.empty()), Map.of(), NOTHING_MORE));
            default -> throw new IllegalArgumentException("There is no side " + name);
        };
    }

    private Http http(String name, int clients, Map<String, String> settings, Consumer<JavalinConfig> more) {
        return new Http(name, clients, stack.server(stack.ochag(), settings, more));
    }

    private Worker worker(int lane) {
        return workers.get(lane % workers.size());
    }

    private final class Http implements Side {
        private final String name;
        private final int clients;
        private final int port;

        private Http(String name, int clients, int port) {
            this.name = name;
            this.clients = clients;
            this.port = port;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Lane> lanes(Operation operation) throws IOException {
            List<Lane> lanes = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Worker worker = worker(i);
                HttpLane lane = new HttpLane(port);
                lanes.add(new Lane() {
                    @Override
                    public boolean once(SplittableRandom random) throws IOException {
                        return lane.exchange(operation.request(worker, random)) == operation.status();
                    }

                    @Override
                    public void close() throws IOException {
                        lane.close();
                    }
                });
            }
            return lanes;
        }
    }

    private final class Jdbc implements Side {
        private final String name;
        private final DataSource source;
        private final int threads;
        private final boolean withRights;

        private Jdbc(String name, DataSource source, int threads, boolean withRights) {
            this.name = name;
            this.source = source;
            this.threads = threads;
            this.withRights = withRights;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Lane> lanes(Operation operation) {
            Operation whole = withRights ? new Rights(operation, statements, LocalDate.now(Stack.CLOCK)) : operation;
            List<Lane> lanes = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Worker worker = worker(i);
                lanes.add(random -> {
                    try (Connection connection = source.getConnection()) {
                        whole.jdbc(connection, worker, random);
                        return true;
                    }
                });
            }
            return lanes;
        }
    }
}
