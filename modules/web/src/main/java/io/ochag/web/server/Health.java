package io.ochag.web.server;

import io.javalin.http.Context;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the process lives, and whether it can serve: that asks the database. */
final class Health {
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource dataSource;

    Health(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void live(Context request) {
        request.contentType("application/json").result("{\"status\":\"UP\"}");
    }

    void ready(Context request) {
        boolean ready = databaseAnswers();
        request.status(ready ? 200 : 503)
                .contentType("application/json")
                .result(ready ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
