package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.queue.RefusalRule.Cost;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The queue alone, called as a module would: each command in a write of its own. */
final class QueueFixture implements AutoCloseable {
    static final PriorityCode DISABILITY = new PriorityCode("disability");
    static final PriorityCode USUAL = new PriorityCode("usual");
    static final ReasonCode REASON = new ReasonCode("own-wish");
    static final PolicyKey FREE = new PolicyKey("rental", "free");
    static final PolicyKey STRICT = new PolicyKey("rental", "strict");
    static final PolicyKey LEAVING = new PolicyKey("rental", "leaving");
    static final PolicyKey PHONE = new PolicyKey("rental", "phone");
    static final CalendarKey DESK = new CalendarKey("rental", "point");

    final MutableClock clock;
    final Actor.Staff worker = Actors.worker();
    final TestOchag ochag;

    private QueueFixture(TestOchag ochag, MutableClock clock) {
        this.ochag = ochag;
        this.clock = clock;
    }

    static QueueFixture on(TestDatabase database) {
        return on(database.dataSource(), MutableClock.at(TestOchag.USUAL_DAY), name -> {});
    }

    static QueueFixture on(DataSource dataSource, MutableClock clock, Failpoints failpoints) {
        return on(TestOchag.on(dataSource), clock, failpoints);
    }

    static QueueFixture on(TestOchag.Setup setup, MutableClock clock, Failpoints failpoints) {
        TestOchag started = setup.clock(clock)
                .ports(InMemoryPorts.empty())
                .install(new QueueModule())
                .override(Failpoints.class, failpoints)
                .start();
        QueueFixture fixture = new QueueFixture(started, clock);
        fixture.policies();
        return fixture;
    }

    private void policies() {
        in(() -> {
            lines().keep(worker, DESK, DeskCalendarTest.calendar());
            List.of(FREE, STRICT, LEAVING, PHONE).forEach(key -> lines().keep(worker, policies(key)));
            return true;
        });
    }

    /** Nothing costs anything; a no goes to the end and silence leaves; a no leaves and silence goes to the end; by phone, in desk hours. */
    static QueuePolicy policies(PolicyKey key) {
        RefusalRule toEnd = new RefusalRule(0, Cost.GOES_TO_END);
        return switch (key.code()) {
            case "free" -> policy(key, OfferTerm.hours(24), 0, RefusalRule.FREE, RefusalRule.FREE);
            case "strict" -> policy(key, OfferTerm.hours(24), 1, toEnd, new RefusalRule(1, Cost.LEAVES));
            case "leaving" -> policy(key, OfferTerm.hours(12), 2, new RefusalRule(1, Cost.LEAVES), toEnd);
            default -> policy(key, OfferTerm.deskHours(4), 3, RefusalRule.FREE, toEnd);
        };
    }

    private static QueuePolicy policy(
            PolicyKey key, OfferTerm term, int attempts, RefusalRule decline, RefusalRule silence) {
        return policy(key, term, attempts, decline, silence, LocalDate.of(2026, 1, 1));
    }

    static QueuePolicy policy(
            PolicyKey key, OfferTerm term, int attempts, RefusalRule decline, RefusalRule silence, LocalDate from) {
        return new QueuePolicy(
                key,
                from,
                term,
                attempts,
                decline,
                silence,
                List.of(
                        new PriorityClass(DISABILITY, 10, "Семьи с ребёнком-инвалидом"),
                        new PriorityClass(USUAL, 50, "Остальные")));
    }

    LineKey line(PolicyKey policy) {
        LineKey line = new LineKey("rental", "model/" + UUID.randomUUID());
        open(line, policy);
        return line;
    }

    void open(LineKey line, PolicyKey policy) {
        in(() -> {
            lines().open(
                            worker,
                            new OpenLine(line, policy, policy.equals(PHONE) ? Optional.of(DESK) : Optional.empty()));
            return true;
        });
    }

    EntryId join(LineKey line, PriorityCode priority, String... needs) {
        return in(() -> waiting().join(worker, joining(line, family(), priority, Optional.empty(), needs)));
    }

    static JoinLine joining(
            LineKey line, Recipient who, PriorityCode priority, Optional<Instant> applied, String... needs) {
        return new JoinLine(line, who, priority, Ground.of("application"), applied, tags(needs), Optional.empty());
    }

    FreedVacancy free(LineKey line, String ref, String... tags) {
        return in(() -> vacancies()
                .freed(
                        worker,
                        new FreeVacancy(line, new VacancyRef(ref), tags(tags), Optional.empty(), Optional.empty())));
    }

    VacancyRef accept(OfferId offer) {
        return in(() -> offers().accept(worker, offer));
    }

    void decline(OfferId offer) {
        in(() -> {
            offers().decline(worker, offer, REASON);
            return true;
        });
    }

    void attempt(OfferId offer, ContactOutcome outcome) {
        in(() -> {
            offers().attempted(worker, new ContactAttempt(offer, outcome, new ReasonCode("phone"), Optional.empty()));
            return true;
        });
    }

    void leave(EntryId entry) {
        in(() -> {
            waiting().leave(worker, entry, REASON);
            return true;
        });
    }

    void jump(EntryId entry, JumpQueue.Move move) {
        in(() -> {
            waiting()
                    .jump(
                            worker,
                            new JumpQueue(entry, move, new Ground(new ReasonCode("order"), Optional.of("Приказ 5"))));
            return true;
        });
    }

    void suspend(EntryId entry, Optional<LocalDate> until) {
        in(() -> {
            waiting().suspend(worker, new SuspendEntry(entry, until, REASON));
            return true;
        });
    }

    void resume(EntryId entry) {
        in(() -> {
            waiting().resume(worker, entry);
            return true;
        });
    }

    void withdraw(VacancyId vacancy) {
        in(() -> {
            vacancies().withdraw(worker, vacancy);
            return true;
        });
    }

    void claim(VacancyId vacancy, Optional<EntryId> entry) {
        in(() -> {
            vacancies().claim(worker, vacancy, entry);
            return true;
        });
    }

    int sweep() {
        return ochag.get(Sweeps.class).run("queue.expire");
    }

    Position position(EntryId entry) {
        return standings().position(worker, entry);
    }

    /** The live offer that an entry holds. */
    OfferId offerOf(EntryId entry) {
        return position(entry).offer().orElseThrow().id();
    }

    EntryState state(EntryId entry) {
        return position(entry).entry().state();
    }

    <T> T in(Supplier<T> command) {
        return ochag.get(Transactions.class).write(command);
    }

    Lines lines() {
        return ochag.get(Lines.class);
    }

    Waiting waiting() {
        return ochag.get(Waiting.class);
    }

    Vacancies vacancies() {
        return ochag.get(Vacancies.class);
    }

    Offers offers() {
        return ochag.get(Offers.class);
    }

    Standings standings() {
        return ochag.get(Standings.class);
    }

    static Recipient family() {
        return new Recipient.OfFamily(new FamilyId(UUID.randomUUID()));
    }

    static Set<Tag> tags(String... tags) {
        return Arrays.stream(tags).map(Tag::new).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        ochag.close();
    }
}
