package io.ochag.server;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.embedded.EmbeddedPostgres.Options;
import io.ochag.platform.config.Settings;
import io.ochag.platform.persistence.DatabasePool;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** The database of the server: embedded in the data folder, or one that somebody else runs. */
final class RegionDatabase implements AutoCloseable {
    private static final String NAME = "ochag";

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;

    private RegionDatabase(Optional<EmbeddedPostgres> embedded, HikariDataSource pool) {
        this.embedded = embedded;
        this.pool = pool;
    }

    static RegionDatabase open(Settings settings) {
        Optional<String> url = settings.find(ServerSettings.DATABASE_URL);
        if (url.isPresent()) {
            String password = settings.find(ServerSettings.DATABASE_PASSWORD).orElse("");
            return new RegionDatabase(
                    Optional.empty(), pool(settings, url.get(), settings.get(ServerSettings.DATABASE_USER), password));
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder(settings)));
        try {
            postgres.ensureDatabase(NAME);
            return new RegionDatabase(
                    Optional.of(postgres),
                    pool(settings, postgres.jdbcUrl(NAME), postgres.user(), postgres.password()));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static Path folder(Settings settings) {
        return settings.get(ServerSettings.DATA).toAbsolutePath().normalize().resolve("postgres");
    }

    private static HikariDataSource pool(Settings settings, String url, String user, String password) {
        return new DatabasePool(
                        url, user, password, settings.get(ServerSettings.DATABASE_POOL), DatabasePool.USUAL_PATIENCE)
                .open(Optional.empty());
    }
}
