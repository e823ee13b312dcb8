package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A statement of the product, as MyBatis prepares it, to be run by plain JDBC.
 *
 * @param text with a question mark for each parameter
 * @param parameters what stands for each, as the mapper names it
 */
record Sql(String text, List<String> parameters) {
    /** The first columns of all rows; every other column is read too, as a program would. */
    List<Object> rows(Connection connection, Map<String, Object> values) throws SQLException {
        List<Object> first = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, values);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                first.add(rows.getObject(1));
                for (int i = 2; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
        return first;
    }

    /** For a change; what it may return is read. */
    void run(Connection connection, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, values)) {
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    rows.next();
                }
            }
        }
    }

    private PreparedStatement prepared(Connection connection, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < parameters.size(); i++) {
            Object value = values.get(parameters.get(i));
            if (value == null && !values.containsKey(parameters.get(i))) {
                throw new IllegalStateException("the statement now asks for " + parameters.get(i));
            }
            if (value instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
