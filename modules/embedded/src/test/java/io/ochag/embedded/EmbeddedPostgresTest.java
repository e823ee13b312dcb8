package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ochag.embedded.EmbeddedPostgres.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path temp;

    @Test
    void keepsDataOverARestart() throws Exception {
        Path folder = temp.resolve("data");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
            postgres.ensureDatabase("ochag");
            Sql.run(postgres, "ochag", "create table kept (word text)");
            Sql.run(postgres, "ochag", "insert into kept values ('очаг')");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
            postgres.ensureDatabase("ochag");
            assertThat(Sql.text(postgres, "ochag", "select word from kept")).isEqualTo("очаг");
            assertThat(postgres.running()).isTrue();
            assertDurable(postgres);
            assertReadyForModules(postgres);
            assertSecretIsKept(folder);
        }
    }

    private static void assertDurable(EmbeddedPostgres postgres) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(Sql.text(postgres, "ochag", "show " + setting))
                    .as(setting)
                    .isEqualTo("on");
        }
        assertThat(Sql.text(postgres, "ochag", "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    /** The user is no superuser and still may do what a module's migration does. */
    private static void assertReadyForModules(EmbeddedPostgres postgres) throws SQLException {
        assertThat(Sql.text(postgres, "ochag", "select usesuper from pg_user where usename = current_user"))
                .isEqualTo("f");
        Sql.run(postgres, "ochag", "create extension btree_gist with schema public");
        Sql.run(postgres, "ochag", "create extension pg_trgm with schema public");
        Sql.run(postgres, "ochag", "create schema ochag_families");
        assertThat(Sql.text(postgres, "ochag", "select array_to_string(show_trgm('Иванов'), ',')"))
                .isNotEmpty();
        assertThat(Sql.text(postgres, "ochag", "select lower('ИВАНОВ')")).isEqualTo("иванов");
    }

    private static void assertSecretIsKept(Path folder) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pgdata"))))
                .isEqualTo("rwx------");
    }

    @Test
    void makesAndDropsDatabases() throws SQLException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Options.in(temp.resolve("data")).notDurable())) {
            postgres.createDatabase("one");
            postgres.ensureDatabase("one");
            assertThatIllegalStateException().isThrownBy(() -> postgres.createDatabase("one"));
            assertThatIllegalArgumentException().isThrownBy(() -> postgres.createDatabase("One\"; drop"));
            assertThat(Sql.text(postgres, "one", "show fsync")).isEqualTo("off");
            postgres.dropDatabase("one");
            postgres.createDatabase("one");
            assertThat(Sql.text(postgres, "one", "select current_user::text")).isEqualTo(postgres.user());
        }
    }

    @Test
    void refusesSettingsThatAreOurs() {
        for (String setting : new String[] {"fsync", "log_statement", "listen_addresses", "port", "a=b"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Options.in(temp).withSettings(Map.of(setting, "x")));
        }
    }
}
