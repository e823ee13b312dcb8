package io.ochag.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.notes.NotesModule;
import io.ochag.platform.OchagException;
import io.ochag.platform.sample.Other;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaGateTest {
    private static final long LOCK = 0x6F63686167L;

    private TestDatabase database = TestDatabase.create();

    @BeforeEach
    void fresh() {
        database.close();
        database = TestDatabase.create();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void updateMakesTheSchemasAndFindsThemDoneTheNextTime() {
        start(SchemaMode.UPDATE, database.dataSource());
        start(SchemaMode.UPDATE, database.dataSource());
        start(SchemaMode.CHECK, database.dataSource());
        assertThat(schemas()).containsExactly("ochag_notes", "ochag_platform");
    }

    @Test
    void checkChangesNothingAndSaysWhatIsMissing() {
        database.sql("create extension btree_gist with schema public");
        database.sql("create extension pg_trgm with schema public");
        assertThatThrownBy(() -> start(SchemaMode.CHECK, database.dataSource()))
                .isInstanceOf(OchagException.class)
                .hasMessageMatching(".*ochag_platform must be at version \\d+ and is at: none.*")
                .hasMessageContaining("ochag_notes must be at version 1 and is at: none");
        assertThat(schemas()).isEmpty();
    }

    @Test
    void theFilesCanBeRunByHandInPlaceOfFlyway() {
        for (String module : List.of("platform", "notes")) {
            scripts(module).forEach(script -> database.sql(file(module + "/" + script)));
        }
        start(SchemaMode.CHECK, database.dataSource());
        assertThat(database.column("select table_name from information_schema.tables where table_name like 'flyway%'"))
                .isEmpty();
    }

    @Test
    void anotherVersionThanTheCodesIsRefusedInBothDirections() {
        start(SchemaMode.UPDATE, database.dataSource());
        for (String version : List.of("0", "2")) {
            database.sql("comment on schema ochag_notes is 'ochag-notes " + version + "'");
            for (SchemaMode mode : SchemaMode.values()) {
                assertThatThrownBy(() -> start(mode, database.dataSource()))
                        .isInstanceOf(OchagException.class)
                        .hasMessageContaining("ochag_notes must be at version 1 and is at: ochag-notes " + version);
            }
        }
    }

    @Test
    void aMissingExtensionIsNamedWithWhatToDo() {
        start(SchemaMode.UPDATE, database.dataSource());
        database.sql("drop extension pg_trgm");
        assertThatThrownBy(() -> start(SchemaMode.CHECK, database.dataSource()))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("lacks the extension pg_trgm")
                .hasMessageContaining("create extension pg_trgm with schema public");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere?connectTimeout=2");
        assertThatThrownBy(() -> start(SchemaMode.CHECK, nowhere))
                .isInstanceOf(OchagException.class)
                .hasMessage("The database cannot be reached or refused a statement (SQLSTATE 08001).");
    }

    @Test
    void twoInstancesMayMigrateAtTheSameTime() {
        DataSource one = database.secondPool();
        DataSource two = database.secondPool();
        CompletableFuture<Boolean> first = Other.begins(() -> start(SchemaMode.UPDATE, one));
        CompletableFuture<Boolean> second = Other.begins(() -> start(SchemaMode.UPDATE, two));
        Other.result(first);
        Other.result(second);
        assertThat(schemas()).containsExactly("ochag_notes", "ochag_platform");
    }

    @Test
    void anInstanceWaitsForTheOtherThoughItsStatementsMayNotWaitForLocks() throws SQLException {
        PGSimpleDataSource impatient = new PGSimpleDataSource();
        impatient.setURL(database.jdbcUrl());
        impatient.setUser(database.user());
        impatient.setPassword(database.password());
        impatient.setOptions("-c lock_timeout=1ms");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            CompletableFuture<Boolean> waiting = Other.begins(() -> start(SchemaMode.UPDATE, impatient));
            while (!waiting.isDone()
                    && database.number("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            == 0) {
                Thread.onSpinWait();
            }
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            assertThat(Other.result(waiting)).isTrue();
        }
    }

    private boolean start(SchemaMode mode, DataSource dataSource) {
        TestOchag.on(dataSource).install(new NotesModule()).schema(mode).start().close();
        return true;
    }

    private List<String> schemas() {
        return database.column("select nspname::text from pg_namespace where nspname like 'ochag%' order by 1").stream()
                .map(String::valueOf)
                .toList();
    }

    /** In the order of their versions. */
    private List<String> scripts(String module) {
        MigrationInfo[] files = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/" + module)
                .load()
                .info()
                .all();
        return Stream.of(files).map(MigrationInfo::getScript).toList();
    }

    private static String file(String name) {
        try (InputStream in = SchemaGateTest.class.getResourceAsStream("/db/" + name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
