package io.ochag.web;

import static io.ochag.web.SignInServer.PASSWORD;
import static io.ochag.web.SignInServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ThrottleTest {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final TestDatabase database;
    private final SignInServer server;

    ThrottleTest(TestDatabase database) {
        this.database = database;
        this.server = new SignInServer(database, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordWaits() {
        server.worker("elkina", 1);
        for (int i = 0; i < 3; i++) {
            assertThat(code(server.browser().signIn("ELKINA", "не тот пароль"))).isEqualTo("401 web.sign-in-refused");
        }

        HttpResponse<String> answer = server.browser().signIn("elkina", PASSWORD);
        assertThat(code(answer)).isEqualTo("429 web.too-many-attempts");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 901);
        clock.advance(Duration.ofMinutes(15));
        assertThat(server.browser().signIn("elkina", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownLoginIsThrottledLikeAKnownOne() {
        for (int i = 0; i < 3; i++) {
            server.browser().signIn("nobody", PASSWORD);
        }

        assertThat(code(server.browser().signIn("nobody", PASSWORD))).isEqualTo("429 web.too-many-attempts");
    }

    @Test
    void oneAddressCannotTryManyLogins() {
        server.worker("elkina", 1);
        for (int i = 0; i < 6; i++) {
            assertThat(code(server.browser().signIn("nobody" + i, PASSWORD))).isEqualTo("401 web.sign-in-refused");
        }

        assertThat(code(server.browser().signIn("elkina", PASSWORD))).isEqualTo("429 web.too-many-attempts");
    }

    @Test
    void rightPasswordsAreNeverCounted() {
        server.worker("elkina", 1);

        for (int i = 0; i < 10; i++) {
            assertThat(server.browser().signIn("elkina", PASSWORD).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void attemptsAtTheSameTimeOnTwoInstancesAreCountedTogether() {
        server.worker("elkina", 1);
        try (SignInServer second = new SignInServer(
                TestOchag.on(database.secondPool())
                        .clock(clock)
                        .install(new WebModule(SignInServer.RULES))
                        .ports(server.ochag.ports())
                        .start(),
                clock)) {
            List<CompletableFuture<String>> attempts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                attempts.add(CompletableFuture.supplyAsync(
                        () -> code(server.browser().signIn("elkina", "не тот"))));
                attempts.add(CompletableFuture.supplyAsync(
                        () -> code(second.browser().signIn("elkina", "не тот"))));
            }

            assertThat(attempts.stream().map(CompletableFuture::join))
                    .filteredOn("401 web.sign-in-refused"::equals)
                    .hasSize(3);
        }
    }
}
