package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.embedded.EmbeddedPostgres.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL's own log is a file on the disk: no value of a row may get there, whatever goes wrong. */
class ServerLogTest {

    private static final String MARK = "Метка-4417";

    @TempDir
    Path temp;

    @Test
    void holdsNoValuesOfRows() throws Exception {
        Path folder = temp.resolve("data");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Options.in(folder).notDurable())) {
            postgres.createDatabase("ochag");
            Sql.run(
                    postgres,
                    "ochag",
                    "create table person (name text unique, note text, constraint short check (length(note) < 40))");
            Sql.run(postgres, "ochag", "insert into person values ('" + MARK + "')");
            fails(postgres, "insert into person values ('" + MARK + "')", "23505");
            fails(postgres, "insert into person values (null, '" + MARK.repeat(5) + "')", "23514");
            fails(postgres, "select '" + MARK + "'::date", "22007");
            fails(postgres, "select * from \"" + MARK + "\"", "42P01");
            fails(postgres, "do $$ begin raise exception '" + MARK + "'; end $$", "P0001");
            Sql.run(postgres, "ochag", "do $$ begin raise warning '" + MARK + "'; end $$");
            try (Connection connection = Sql.connect(postgres, "ochag");
                    PreparedStatement statement = connection.prepareStatement("select cast(? as integer)")) {
                statement.setString(1, MARK);
                assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLException.class);
            }
        }
        String log = everything(folder.resolve("log"));
        assertThat(log).as("the log is written at all").contains("database system is ready");
        assertThat(log).doesNotContain(MARK);
    }

    private static void fails(EmbeddedPostgres postgres, String sql, String state) {
        assertThatThrownBy(() -> Sql.run(postgres, "ochag", sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }

    private static String everything(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
