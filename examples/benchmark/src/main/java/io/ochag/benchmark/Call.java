package io.ochag.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that the product ran, with the values that it had.
 *
 * @param values the setters that were called
 */
record Call(String sql, List<Value> values) {
    /** @param arguments an array of the database as its elements */
    record Value(Method setter, Object[] arguments) {
        static Value of(Method setter, Object[] given) throws SQLException {
            Object[] kept = given.clone();
            for (int i = 0; i < kept.length; i++) {
                if (kept[i] instanceof Array array) {
                    kept[i] = new Elements(array.getBaseTypeName(), (Object[]) array.getArray());
                }
            }
            return new Value(setter, kept);
        }
    }

    record Elements(String type, Object[] all) {}

    /** Whether it is one of the register, and no question after rights. */
    boolean isOfFamilies() {
        return sql.contains("ochag_families.");
    }

    /** Runs it again; every column is read, as a program would. */
    void again(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    /** The plan for these very values. */
    List<String> plan(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, "explain " + sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private PreparedStatement prepared(Connection connection, String text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (Value value : values) {
            Object[] arguments = value.arguments().clone();
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof Elements elements) {
                    arguments[i] = connection.createArrayOf(elements.type(), elements.all());
                }
            }
            try {
                value.setter().invoke(statement, arguments);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new SQLException("a value of the product could not be set again", e);
            }
        }
        return statement;
    }
}
