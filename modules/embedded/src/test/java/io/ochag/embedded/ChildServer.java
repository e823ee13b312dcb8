package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgres.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A server in a JVM of its own: starts the database in a folder, says READY, and either waits for its input to close
 * ({@code hold}) or commits rows and says ACK after each ({@code write}).
 */
final class ChildServer {

    private static final int MOST_ROWS = 200_000;

    private ChildServer() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Options options = Options.in(Path.of(arguments[0]));
        if (arguments.length > 2) {
            options = options.withBinaries(Path.of(arguments[2]));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options)) {
            postgres.ensureDatabase("ochag");
            Sql.run(postgres, "ochag", "create table if not exists acks (id bigint primary key)");
            System.out.println("READY " + postgres.pid());
            if (arguments[1].equals("write")) {
                write(postgres);
            }
            while (System.in.read() >= 0) {
                // the parent closes our input when it wants us to end
            }
        } catch (EmbeddedPostgresException e) {
            System.out.println("REFUSED " + e.reason() + " " + e.getMessage());
        }
        System.out.println("END");
    }

    private static void write(EmbeddedPostgres postgres) throws SQLException, IOException {
        try (Connection connection = Sql.connect(postgres, "ochag");
                Statement statement = connection.createStatement()) {
            // numbers of our own: a sequence jumps after a crash, and a gap must mean a lost commit
            long next = Long.parseLong(Sql.text(postgres, "ochag", "select coalesce(max(id), 0) + 1 from acks"));
            for (int row = 0; row < MOST_ROWS && System.in.available() >= 0; row++) {
                statement.execute("insert into acks values (" + next + ")");
                System.out.println("ACK " + next);
                next++;
            }
        }
    }
}
