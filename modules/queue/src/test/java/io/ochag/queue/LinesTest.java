package io.ochag.queue;

import static io.ochag.queue.QueueFixture.DISABILITY;
import static io.ochag.queue.QueueFixture.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules are dated data, and what they have said is not rewritten. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LinesTest {
    private QueueFixture queue;

    @BeforeAll
    void start(TestDatabase database) {
        queue = QueueFixture.on(database);
    }

    @AfterAll
    void stop() {
        queue.close();
    }

    @Test
    void keepingTheSameAgainDoesNothing() {
        QueuePolicy policy = policy("same", LocalDate.of(2026, 1, 1), 24);
        keep(policy);
        keep(policy);
        LineKey line = queue.line(policy.key());
        queue.open(line, policy.key());
        queue.join(line, USUAL);
    }

    @Test
    void aNewVersionHoldsFromItsDayForNewOffersAlone() {
        LocalDate tomorrow = queue.clock.today().plusDays(1);
        QueuePolicy now = policy("dated", LocalDate.of(2026, 1, 1), 24);
        keep(now);
        keep(policy("dated", tomorrow, 100));
        keep(policy("dated", tomorrow, 48));
        LineKey line = queue.line(now.key());
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        assertThat(queue.position(first).offer().orElseThrow().expiresAt())
                .contains(queue.clock.instant().plus(Duration.ofHours(24)));
        queue.clock.advance(Duration.ofHours(23));
        queue.free(line, "item-2");
        assertThat(queue.position(second).offer().orElseThrow().expiresAt())
                .as("replaced before its day")
                .contains(queue.clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void rulesInForceAndInThePastAreFixed() {
        keep(policy("fixed", LocalDate.of(2026, 1, 1), 24));
        refused("queue.policy-fixed", () -> keep(policy("fixed", LocalDate.of(2026, 1, 1), 12)));
        refused("queue.policy-fixed", () -> keep(policy("fixed", LocalDate.of(2026, 6, 1), 12)));
        keep(policy("fixed", queue.clock.today(), 12));
    }

    @Test
    void aClassKeepsItsRank() {
        keep(policy("ranks", LocalDate.of(2026, 1, 1), 24));
        refused(
                "queue.class-rank-fixed",
                () -> keep(new QueuePolicy(
                        new PolicyKey("rental", "ranks"),
                        queue.clock.today().plusDays(10),
                        OfferTerm.hours(24),
                        0,
                        RefusalRule.FREE,
                        RefusalRule.FREE,
                        List.of(new PriorityClass(DISABILITY, 99, "Иначе")))));
    }

    @Test
    void aClassThatARuleHasDroppedIsClosedToNewcomersAndKeptByTheOld() {
        keep(policy("closing", LocalDate.of(2026, 1, 1), 24));
        LineKey line = queue.line(new PolicyKey("rental", "closing"));
        EntryId old = queue.join(line, DISABILITY);
        keep(new QueuePolicy(
                new PolicyKey("rental", "closing"),
                queue.clock.today(),
                OfferTerm.hours(24),
                0,
                RefusalRule.FREE,
                RefusalRule.FREE,
                List.of(new PriorityClass(USUAL, 50, "Все"))));
        refused("queue.class-unknown", () -> queue.join(line, DISABILITY));
        queue.join(line, USUAL);
        assertThat(queue.free(line, "item-1").offer()).contains(queue.offerOf(old));
        assertThat(queue.position(old).title()).isEqualTo("Семьи с ребёнком-инвалидом");
    }

    @Test
    void deskHoursNeedADesk() {
        LineKey line = new LineKey("rental", "without-desk");
        refused("queue.calendar-missing", () -> open(line, QueueFixture.PHONE, Optional.empty()));
        refused(
                "queue.calendar-missing",
                () -> open(line, QueueFixture.PHONE, Optional.of(new CalendarKey("rental", "nowhere"))));
        queue.line(QueueFixture.FREE);
        refused(
                "queue.calendar-missing",
                () -> keep(QueueFixture.policy(
                        QueueFixture.FREE,
                        OfferTerm.deskHours(2),
                        0,
                        RefusalRule.FREE,
                        RefusalRule.FREE,
                        queue.clock.today())));
    }

    @Test
    void aLineFollowsOnePolicyForGoodAndMayChangeItsDesk() {
        LineKey line = queue.line(QueueFixture.FREE);
        refused("queue.policy-fixed", () -> open(line, QueueFixture.STRICT, Optional.empty()));
        refused("queue.no-rules", () -> open(line, new PolicyKey("rental", "none"), Optional.empty()));
        open(line, QueueFixture.FREE, Optional.of(QueueFixture.DESK));
    }

    @Test
    void twoModulesMayInstallIt() {
        Module rental = installing();
        Module consultations = installing();
        assertThat(TestOchag.build(rental, consultations).get(Lines.class)).isNotNull();
    }

    private static Module installing() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                install(new QueueModule());
            }
        };
    }

    @Test
    void keysAndRulesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new LineKey("Rental", "x")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LineKey("rental", "Иванова")).hasMessage("line-key.format");
        assertThatThrownBy(() -> new Tag("size 74")).hasMessage("tag.format");
        assertThatThrownBy(() -> OfferTerm.hours(0)).hasMessage("offer-term.length");
        assertThatThrownBy(() -> new RefusalRule(-1, RefusalRule.Cost.LEAVES)).hasMessage("refusal-rule.tolerated");
        assertThatThrownBy(() -> new Ground(new ReasonCode("x"), Optional.of(" ")))
                .hasMessage("ground.document");
        assertThat(new Ground(new ReasonCode("x"), Optional.of("Справка 17")).toString())
                .doesNotContain("17");
    }

    private static QueuePolicy policy(String code, LocalDate from, int hours) {
        return QueueFixture.policy(
                new PolicyKey("rental", code), OfferTerm.hours(hours), 0, RefusalRule.FREE, RefusalRule.FREE, from);
    }

    private void keep(QueuePolicy policy) {
        queue.in(() -> {
            queue.lines().keep(queue.worker, policy);
            return true;
        });
    }

    private void open(LineKey line, PolicyKey policy, Optional<CalendarKey> calendar) {
        queue.in(() -> {
            queue.lines().open(queue.worker, new OpenLine(line, policy, calendar));
            return true;
        });
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.error().code()).isEqualTo(code));
    }
}
