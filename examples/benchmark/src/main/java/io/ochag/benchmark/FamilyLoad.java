package io.ochag.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Fills the register by COPY, all or nothing, and checks it by the constraints afterwards. Nobody is told of it: these families publish no event. */
final class FamilyLoad {
    private final Database database;
    private final FamilySeed seed;
    private final int families;

    FamilyLoad(Database database, FamilySeed seed, int families) {
        this.database = database;
        this.seed = seed;
        this.families = families;
    }

    /** Loads once; a database of another size is refused. */
    void ensure() throws SQLException, IOException {
        try (Connection connection = database.connection()) {
            String marker = "ochag-benchmark demo " + families;
            String found = one(connection, "select coalesce(obj_description('ochag_families.family'::regclass), '')");
            if (found.equals(marker)) {
                return;
            }
            if (!found.isEmpty() || !"0".equals(one(connection, "select count(*) from ochag_families.family"))) {
                throw new IllegalStateException("The database holds other families (" + found
                        + "): name another folder or the same number of families.");
            }
            connection.setAutoCommit(false);
            LaidAside aside = LaidAside.from(connection);
            fill(connection);
            long start = System.nanoTime();
            aside.putBack(connection);
            took("indexes", start);
            execute(connection, "comment on table ochag_families.family is '" + marker + "'");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum (analyze)");
        }
    }

    private void fill(Connection connection) throws SQLException, IOException {
        try (TableFiles files = new TableFiles()) {
            long start = System.nanoTime();
            FamilyLines lines = new FamilyLines(seed, files);
            for (int number = 0; number < families; number++) {
                lines.write(number);
            }
            files.finish();
            took("made", start);
            for (Table table : Table.values()) {
                start = System.nanoTime();
                try (InputStream in = Files.newInputStream(files.file(table))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy(), in, 1 << 16);
                }
                // the names that people are found by come with the persons and their former names, by the triggers of the tables
                took(table.name(), start);
            }
        }
    }

    private static void took(String what, long start) {
        System.out.printf("  %-17s %6.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
