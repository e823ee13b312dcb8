package io.ochag.platform.schema;

import io.ochag.platform.OchagException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs each module's files with a Flyway history of its own, one instance at a time. */
final class FlywayUpdate {
    /** Any constant will do, as long as every instance takes the same. */
    private static final long LOCK = 0x6F63686167L;

    private final DataSource dataSource;

    FlywayUpdate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void run(Connection connection, Collection<SchemaDefinition> schemas) throws SQLException {
        lock(connection);
        try {
            // the platform first: its file makes the extensions that others build indexes with
            List<SchemaDefinition> ordered = schemas.stream()
                    .sorted(Comparator.comparing((SchemaDefinition s) -> !"platform".equals(s.module()))
                            .thenComparing(SchemaDefinition::module))
                    .toList();
            for (SchemaDefinition schema : ordered) {
                update(schema);
            }
        } finally {
            execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    /** Waits for another instance that migrates, even where statements of this data source may not wait for locks. */
    private static void lock(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            execute(connection, "set local lock_timeout = 0");
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            // the lock is the session's and stays
            connection.commit();
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private void update(SchemaDefinition schema) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas(schema.schema())
                    .defaultSchema(schema.schema())
                    .locations("classpath:db/" + schema.module())
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (NoClassDefFoundError e) {
            throw new OchagException(
                    "Flyway is not on the class path: add it, or run the SQL files yourself and start in mode CHECK.",
                    e);
        } catch (FlywayException e) {
            throw new OchagException(
                    "The schema " + schema.schema() + " could not be brought up to date: " + e.getErrorCode() + ".", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
