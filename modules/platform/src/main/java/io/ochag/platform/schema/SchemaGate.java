package io.ochag.platform.schema;

import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Lets the start pass only on a database that modules can work on. */
public final class SchemaGate {
    private static final int OLDEST_SERVER = 150_000;

    private final DataSource dataSource;
    private final SchemaMode mode;
    private final Set<SchemaDefinition> schemas;

    @Inject
    SchemaGate(DataSource dataSource, SchemaMode mode, Set<SchemaDefinition> schemas) {
        this.dataSource = dataSource;
        this.mode = mode;
        this.schemas = schemas;
    }

    /**
     * Updates or checks, by the mode.
     *
     * @throws OchagException in one sentence: the server too old, an extension or Flyway missing, a schema at another version, a locale in which
     *     Russian letters are no letters
     */
    public void pass() {
        try (Connection connection = dataSource.getConnection()) {
            checkServer(connection);
            if (mode == SchemaMode.UPDATE) {
                new FlywayUpdate(dataSource).run(connection, schemas);
            }
            checkExtensions(connection);
            checkVersions(connection);
        } catch (SQLException e) {
            throw new OchagException(
                    "The database cannot be reached or refused a statement (SQLSTATE " + e.getSQLState() + ").");
        }
    }

    private static void checkServer(Connection connection) throws SQLException {
        int version = Integer.parseInt(one(connection, "show server_version_num"));
        if (version < OLDEST_SERVER) {
            throw new OchagException("PostgreSQL 15 or newer is needed; this server is " + version / 10_000 + ".");
        }
        if (!"UTF8".equals(one(connection, "show server_encoding"))) {
            throw new OchagException("The database must be encoded in UTF8.");
        }
    }

    private static void checkExtensions(Connection connection) throws SQLException {
        for (String extension : List.of("btree_gist", "pg_trgm")) {
            if ("0".equals(one(connection, "select count(*) from pg_extension where extname = '" + extension + "'"))) {
                throw new OchagException("The database lacks the extension " + extension
                        + ": have its administrator run: create extension " + extension + " with schema public.");
            }
        }
        if ("0".equals(one(connection, "select cardinality(public.show_trgm('Иванов'))"))) {
            throw new OchagException(
                    "The database's locale does not know Russian letters (show_trgm is empty): create it with"
                            + " a UTF-8 locale such as C.UTF-8 or ru_RU.UTF-8.");
        }
    }

    private void checkVersions(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select obj_description(oid, 'pg_namespace') from pg_catalog.pg_namespace where nspname = ?")) {
            for (SchemaDefinition schema : schemas) {
                statement.setString(1, schema.schema());
                try (ResultSet rows = statement.executeQuery()) {
                    String found = rows.next() ? rows.getString(1) : "none";
                    if (!schema.marker().equals(found)) {
                        wrong.add(schema.schema() + " must be at version " + schema.version() + " and is at: " + found);
                    }
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new OchagException(
                    String.join("; ", wrong) + ". Run the files in db/<module> of the jars, or start in mode UPDATE.");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
