package io.ochag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Writes down the plan that the server settles on for each statement when it plans for all values at once (PostgreSQL 16 or newer). */
final class Plans {
    private Plans() {}

    static void write(Database database, Map<String, Sql> statements, Path file) throws SQLException, IOException {
        StringBuilder all = new StringBuilder();
        // a statement with numbered parameters and no values can only be sent as it stands
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Sql> one : statements.entrySet()) {
                all.append("== ").append(one.getKey()).append('\n');
                try (ResultSet rows = statement.executeQuery("explain (generic_plan) " + numbered(one.getValue()))) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                } catch (SQLException e) {
                    all.append("not planned: ").append(e.getMessage()).append('\n');
                }
                all.append('\n');
            }
        }
        Files.writeString(file, all);
    }

    private static String numbered(Sql sql) {
        StringBuilder text = new StringBuilder();
        int parameter = 0;
        for (char c : sql.text().toCharArray()) {
            text.append(c == '?' ? "$" + ++parameter : String.valueOf(c));
        }
        return text.toString();
    }
}
