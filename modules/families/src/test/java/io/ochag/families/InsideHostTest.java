package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.ochag.families.http.FamiliesHttpModule;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.HostTransactions;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.OchagWeb;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Families alone in a foreign application: its transactions, its Javalin, its own way to answer failures. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class InsideHostTest {
    private final Actor worker = Actors.worker();
    private final HttpClient http = HttpClient.newHttpClient();
    private TestDatabase database;
    private Host host;
    private TestOchag ochag;
    private Javalin javalin;
    private PlaceId point;

    /** The smallest honest transactions of a host: one connection a thread. */
    private static final class Host implements HostTransactions {
        private final HikariDataSource dataSource;
        private final ThreadLocal<@Nullable Connection> connection = new ThreadLocal<>();
        private boolean rollbackOnly;

        private Host(HikariDataSource dataSource) {
            this.dataSource = dataSource;
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            try (Connection own = dataSource.getConnection()) {
                own.setAutoCommit(false);
                connection.set(own);
                rollbackOnly = false;
                boolean done = false;
                try {
                    T result = work.get();
                    done = !rollbackOnly;
                    return result;
                } finally {
                    connection.remove();
                    if (done) {
                        own.commit();
                    } else {
                        own.rollback();
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the host's database failed", e);
            }
        }

        @Override
        public Connection current() {
            Connection current = connection.get();
            if (current == null) {
                throw new IllegalStateException("no transaction");
            }
            return current;
        }

        @Override
        public boolean active() {
            return connection.get() != null;
        }

        @Override
        public void setRollbackOnly() {
            rollbackOnly = true;
        }

        @Override
        public void afterCommit(Runnable run) {
            run.run();
        }
    }

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        fresh.sql("create table client (id int primary key)");
        host = new Host(fresh.dataSource());
        ochag = TestOchag.in(host, fresh.dataSource())
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule())
                .start();
        point = ochag.ports().places().add("Центр");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());
        javalin = Javalin.create(config -> {
                    config.routes.get("/own", context -> {
                        throw new IllegalStateException("the host's own failure");
                    });
                    config.routes.exception(
                            Exception.class,
                            (failure, context) -> context.status(418).result("the host answers"));
                    OchagWeb.routes(ochag.ochag(), "/ochag", request -> Optional.of(worker))
                            .addTo(config.routes);
                })
                .start("127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        javalin.stop();
        ochag.close();
    }

    @Test
    void ourRefusalsAreProblemsAndTheHostsFailuresStayTheHosts() throws Exception {
        HttpResponse<String> ours = get("/ochag/families/" + UUID.randomUUID());
        assertThat(ours.statusCode()).isEqualTo(404);
        assertThat(ours.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        HttpResponse<String> hosts = get("/own");
        assertThat(hosts.statusCode()).isEqualTo(418);
        assertThat(hosts.body()).isEqualTo("the host answers");
        assertThat(get("/nowhere").body()).doesNotContain("problem");
    }

    @Test
    void aFamilyIsRegisteredThroughTheHostsOwnServer() throws Exception {
        String body = """
                {"placeId": "%s", "members": [{"role": "MOTHER", "person": {"name": {"surname": "Хозяева", "given": "Ия"}}}]}
                """.formatted(point);
        HttpResponse<String> created = http.send(
                HttpRequest.newBuilder(uri("/ochag/families"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "one")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String location = created.headers().firstValue("Location").orElseThrow();
        assertThat(get(location).body()).contains("Хозяева");
    }

    @Test
    void aCommandSharesTheFateOfTheHostsTransaction() {
        RegisterFamily command =
                FamilyFixture.at(point).mother("Откатова", "Анна").command();
        host.inTransaction(() -> {
            sql("insert into client values (1)");
            ochag.get(Families.class).register(worker, command);
            host.setRollbackOnly();
            return true;
        });
        assertThat(database.number("select count(*) from ochag_families.person where surname = 'Откатова'"))
                .isZero();
        assertThat(database.number("select count(*) from client")).isZero();

        host.inTransaction(() -> {
            sql("insert into client values (2)");
            return ochag.get(Families.class).register(worker, command);
        });
        assertThat(database.number("select count(*) from ochag_families.person where surname = 'Откатова'"))
                .isOne();
        assertThat(database.number("select count(*) from client where id = 2")).isOne();
    }

    private void sql(String sql) {
        try (var statement = host.current().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + javalin.port() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }
}
