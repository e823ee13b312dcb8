package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements on one snapshot, as the product does. */
final class Reads {
    interface Work {
        void run() throws SQLException;
    }

    private Reads() {}

    static void in(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            work.run();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
