package io.ochag.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures, round after round, each operation on each side in turn. {@link Options} says what may be asked for. */
public final class Benchmark {
    private Benchmark() {}

    /** @param arguments {@code --name=value} */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try {
            run(options);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        // whatever thread a library may have left behind does not keep the process
        System.exit(0);
    }

    static Report run(Options options) throws Exception {
        try (Database database = Database.open(options);
                Stack stack = Stack.start(database.pool())) {
            Workers workers = new Workers(stack.ochag());
            FamilySeed seed = new FamilySeed(workers.places());
            System.out.printf("%d families at %d places%n", options.families(), seed.places());
            new FamilyLoad(database, seed, options.families()).ensure();
            Statements statements = new Statements(stack.ochag());
            int port = stack.server(stack.ochag(), Map.of(), config -> {});
            List<Worker> signedIn = workers.signIn(port, options.clients());
            Asked asked = new Asked(stack, database, new Questions(seed, options.families()), signedIn);
            if (options.plans().isPresent()) {
                Path file = options.plans().get();
                new Plans(database, file).write(asked.statements(), statements.byName());
                System.out.println("Plans are in " + file);
                return new Report();
            }
            Sides all = new Sides(options, stack, database, signedIn, statements);
            List<Side> sides = options.sides().stream().map(all::named).toList();
            List<Operation> operations = operations(options, statements, seed, database, asked);
            Report report = measured(options, sides, operations, new Load(database.waits(), options.rate()));
            System.out.println(report.table());
            report.write(options.out(), machine(options));
            System.out.println("Every round is in " + options.out());
            return report;
        }
    }

    private static List<Operation> operations(
            Options options, Statements statements, FamilySeed seed, Database database, Asked asked)
            throws SQLException {
        List<Operation> operations = new ArrayList<>();
        for (String name : options.operations()) {
            operations.add(
                    switch (name) {
                        case "hello" -> new Hello();
                        case "register" -> register(options, statements, seed, database, asked);
                        default -> asked.operation(name);
                    });
        }
        return operations;
    }

    private static Operation register(
            Options options, Statements statements, FamilySeed seed, Database database, Asked asked)
            throws SQLException {
        LocalDate today = LocalDate.now(Stack.CLOCK);
        try (Connection connection = database.pool().getConnection()) {
            return new Register(statements, asked.operation("check"), seed, options.families(), today, connection);
        }
    }

    /** A round is every side of an operation within seconds; the next round begins with another side. */
    private static Report measured(Options options, List<Side> sides, List<Operation> operations, Load load)
            throws Exception {
        Report report = new Report();
        for (Operation operation : operations) {
            for (Side side : sides) {
                once(side, operation, load, options.warmUp());
            }
            for (int round = 0; round < options.rounds(); round++) {
                Map<String, Figures> figures = new LinkedHashMap<>();
                for (int i = 0; i < sides.size(); i++) {
                    Side side = sides.get((i + round) % sides.size());
                    figures.put(side.name(), once(side, operation, load, options.seconds()));
                }
                sides.forEach(side -> {
                    Figures of = figures.get(side.name());
                    if (of != null) {
                        report.add(operation.name(), side.name(), of);
                    }
                });
                System.out.printf("%s, round %d of %d%n", operation.name(), round + 1, options.rounds());
            }
        }
        return report;
    }

    private static Figures once(Side side, Operation operation, Load load, double seconds) throws Exception {
        List<? extends Lane> lanes = side.lanes(operation);
        try {
            return load.run(lanes, seconds);
        } finally {
            for (Lane lane : lanes) {
                lane.close();
            }
        }
    }

    private static Map<String, Object> machine(Options options) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("at", Instant.now().toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("maxHeapMb", Runtime.getRuntime().maxMemory() >> 20);
        machine.put("java", Runtime.version().toString());
        machine.put("families", options.families());
        machine.put("pool", options.pool());
        machine.put("clients", options.clients());
        machine.put("seconds", options.seconds());
        machine.put("rate", options.rate());
        return machine;
    }
}
