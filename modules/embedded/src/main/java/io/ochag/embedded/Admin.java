package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/** What the superuser does in the running cluster: checks it, makes the user of the server, makes databases. */
record Admin(int port, String password) {

    private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String EXISTS = "42P04";
    private static final int MAJOR_FACTOR = 10_000;

    /** A statement that may fail in SQL. */
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    /** Refuses a server that is not what it must be: version, encoding, trigrams of Cyrillic, durability. */
    void check(boolean durable) {
        work("PostgreSQL could not be checked after its start", connection -> {
            expect(connection, "server_encoding", "UTF8");
            expect(connection, "listen_addresses", "127.0.0.1");
            expect(connection, "unix_socket_directories", "");
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                expect(connection, setting, durable ? "on" : "off");
            }
            int version = Integer.parseInt(single(connection, "show server_version_num"));
            refuse(
                    version / MAJOR_FACTOR != EmbeddedPostgres.MAJOR,
                    "PostgreSQL has another version than its programs");
            String extensions = "select count(*) from pg_available_extensions where name in ('btree_gist', 'pg_trgm')";
            refuse(
                    !single(connection, extensions).equals("2"),
                    "PostgreSQL lacks the extensions btree_gist and pg_trgm");
            connection.setAutoCommit(false); // the extension is for the question only
            single(connection, "create extension if not exists pg_trgm");
            String trigrams = single(connection, "select cardinality(show_trgm('Иванов'))");
            connection.rollback();
            connection.setAutoCommit(true);
            refuse(
                    trigrams.equals("0"),
                    "PostgreSQL finds no trigrams in Cyrillic: its locale does not know the letters");
        });
    }

    /** Makes the user with whom the server connects: it owns its databases and is no superuser. */
    void ensureUser() {
        work("The database user could not be made", connection -> {
            String found = "select count(*) from pg_roles where rolname = '" + EmbeddedPostgres.USER + "'";
            if (single(connection, found).equals("0")) {
                single(
                        connection,
                        "create role " + EmbeddedPostgres.USER + " login createdb password '" + password + "'");
            }
        });
    }

    /** Makes a database; {@code true} when it was not there before. */
    boolean createDatabase(String name) {
        String checked = checked(name);
        try (Connection connection = connect()) {
            single(connection, "create database " + checked + " owner " + EmbeddedPostgres.USER);
            return true;
        } catch (SQLException e) {
            if (EXISTS.equals(e.getSQLState())) {
                return false;
            }
            throw failed("The database " + checked + " could not be made", e);
        }
    }

    void dropDatabase(String name) {
        String checked = checked(name);
        work(
                "The database " + checked + " could not be dropped",
                connection -> single(connection, "drop database if exists " + checked + " with (force)"));
    }

    /** Database names are written into SQL and URLs as they are, so only plain ones pass. */
    static String checked(String database) {
        if (!DATABASE.matcher(database).matches()) {
            throw new IllegalArgumentException("a database name is a small letter and up to 62 of a-z, 0-9 and _");
        }
        return database;
    }

    private void work(String failure, Work work) {
        try (Connection connection = connect()) {
            work.run(connection);
        } catch (SQLException e) {
            throw failed(failure, e);
        }
    }

    private static EmbeddedPostgresException failed(String what, SQLException e) {
        return new EmbeddedPostgresException(Reason.START_FAILED, what + ": SQLSTATE " + e.getSQLState() + ".", e);
    }

    private static void expect(Connection connection, String setting, String value) throws SQLException {
        String found = single(connection, "show " + setting);
        refuse(!found.equals(value), "PostgreSQL runs with " + setting + "=" + found + " instead of " + value);
    }

    private static void refuse(boolean bad, String sentence) {
        if (bad) {
            throw new EmbeddedPostgresException(Reason.START_FAILED, sentence + ".");
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser(EmbeddedPostgres.ADMIN);
        source.setPassword(password);
        source.setConnectTimeout(10);
        source.setLogServerErrorDetail(false);
        return source.getConnection();
    }
}
