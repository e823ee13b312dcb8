package io.ochag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes down the plan of each statement, with default settings: for values that were asked for, and the one that the server settles on when it plans
 * for all values at once (PostgreSQL 16 or newer). A table that grows with the region must not be read from end to end.
 */
final class Plans {
    private static final Pattern WHOLE =
            Pattern.compile("Seq Scan on (person|membership|family|phone|searchable_name)(?![a-z_])");

    private final Database database;
    private final Path file;
    private final StringBuilder all = new StringBuilder();
    private final TreeSet<String> whole = new TreeSet<>();
    private final TreeSet<String> unplanned = new TreeSet<>();
    private int planned;

    Plans(Database database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** @throws IllegalStateException naming what reads a whole table or has no plan; the file is written all the same */
    void write(Map<String, Call> read, Map<String, Sql> others) throws SQLException, IOException {
        // a statement with numbered parameters and no values can only be sent as it stands
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "preferQueryMode=simple";
        try (Connection plain = database.connection();
                Connection simple = DriverManager.getConnection(url, database.user(), database.password())) {
            for (Map.Entry<String, Call> one : read.entrySet()) {
                add(one.getKey() + ", for values", () -> one.getValue().plan(plain));
                add(
                        one.getKey() + ", for all",
                        () -> generic(simple, one.getValue().sql()));
            }
            for (Map.Entry<String, Sql> one : others.entrySet()) {
                add(one.getKey(), () -> generic(simple, one.getValue().text()));
            }
        }
        Files.writeString(file, all);
        judge(2 * read.size() + others.size());
    }

    private void judge(int expected) {
        if (!unplanned.isEmpty()) {
            throw new IllegalStateException("These have no plan: " + unplanned);
        }
        if (planned != expected || expected == 0) {
            throw new IllegalStateException("Planned " + planned + " statements of " + expected);
        }
        if (!whole.isEmpty()) {
            throw new IllegalStateException("These read a whole table: " + whole);
        }
    }

    private interface Planned {
        List<String> lines() throws SQLException;
    }

    private void add(String name, Planned planned) {
        all.append("== ").append(name).append('\n');
        try {
            List<String> lines = planned.lines();
            if (lines.isEmpty()) {
                throw new SQLException("no lines");
            }
            this.planned++;
            for (String line : lines) {
                all.append(line).append('\n');
                if (WHOLE.matcher(line).find()) {
                    whole.add(name);
                }
            }
        } catch (SQLException e) {
            unplanned.add(name);
            all.append("not planned: ").append(e.getMessage()).append('\n');
        }
        all.append('\n');
    }

    private static List<String> generic(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan) " + numbered(sql))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        int parameter = 0;
        for (char c : sql.toCharArray()) {
            text.append(c == '?' ? "$" + ++parameter : String.valueOf(c));
        }
        return text.toString();
    }
}
