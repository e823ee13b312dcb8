package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.JdbcHostTransactions;
import io.ochag.testing.MutableClock;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.CrashingFailpoints;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.leak.Specimens;
import io.ochag.testing.ports.InMemoryPorts;
import io.ochag.web.repeat.Answered;
import io.ochag.web.repeat.CommandKey;
import io.ochag.web.repeat.Repeats;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command is done once for a key, over HTTP, whatever happens meanwhile. */
@ExtendWith(PostgresExtension.class)
class RepeatedCommandsTest {
    private static final PlaceId PLACE = new PlaceId(UUID.randomUUID());

    private final TestDatabase database;
    private final Actor.Staff worker = Actors.worker();
    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final CrashingFailpoints crashes = new CrashingFailpoints();
    private final List<TestServer> servers = new ArrayList<>();
    private TestServer server;

    RepeatedCommandsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        ports.grants().everywhere(worker, NotesPermission.values());
        server = server(database.dataSource(), crashes);
        database.sql("delete from ochag_web.answer");
        database.sql("delete from ochag_notes.note");
    }

    @AfterEach
    void stop() {
        servers.forEach(TestServer::close);
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        ApiRequest request = note();
        List<Answer> answers = atOnce(50, List.of(server.client(worker)), request);
        assertThat(answers).allSatisfy(answer -> assertSame(answer, answers.get(0)));
        assertThat(answers.get(0).status()).isEqualTo(201);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void atTwoInstancesAtOnceTooThereIsOneEffect() throws Exception {
        TestServer other = server(database.secondPool(), name -> {});
        ApiRequest request = note();
        List<Answer> answers = atOnce(30, List.of(server.client(worker), other.client(worker)), request);
        assertThat(answers).allSatisfy(answer -> assertSame(answer, answers.get(0)));
        assertThat(answers.get(0).status()).isEqualTo(201);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aRepeatIsAnsweredWithStatusLocationAndBody() {
        ApiRequest request = note();
        Answer first = server.client(worker).send(request).expect(201);
        Answer again = server.client(worker).send(request);
        assertSame(again, first);
        assertThat(first.header("location").orElseThrow())
                .isEqualTo("/api/v1/notes/" + first.json().path("note").asText());
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        ApiRequest request = note();
        server.client(worker).send(request).expect(201);
        Map<String, Object> other = NotesRequests.body(PLACE);
        server.client(worker).send(request.json(other)).expect(422, "web.idempotency-key-reused");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void keysOfTwoCallersAndOfTwoPostsNeverMeet() {
        Actor.Staff colleague = Actors.worker();
        Actor.Staff elsewhere = Actors.otherPost(worker);
        ports.grants().everywhere(colleague, NotesPermission.values()).everywhere(elsewhere, NotesPermission.values());
        for (Actor.Staff caller : List.of(worker, colleague, elsewhere)) {
            server.client(caller)
                    .send(note().header(ApiRequest.KEY, "the-same"))
                    .expect(201);
        }
        assertThat(notes()).isEqualTo(3);
    }

    @Test
    void whatTheRequestIsForMakesNoOtherOne() {
        ApiRequest request = note();
        Answer first = server.client(worker).send(request).expect(201);
        assertSame(server.client(worker).send(request.header("x-purpose", "complaint")), first);
    }

    @Test
    void afterADayTheSameKeyIsANewCommand() {
        ApiRequest request = note();
        Answer first = server.client(worker).send(request).expect(201);
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertSame(server.client(worker).send(request), first);
        clock.advance(Duration.ofSeconds(1));
        database.sql("update ochag_notes.note set title = 'Прежняя'");
        Answer later = server.client(worker).send(request).expect(201);
        assertThat(later.json()).isNotEqualTo(first.json());
        assertSame(server.client(worker).send(request), later);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void aRefusalIsNotKept() {
        ApiRequest taken = note();
        server.client(worker).send(taken).expect(201);
        ApiRequest request = taken.newKey();
        server.client(worker).send(request).expect(409, "notes.title-taken");
        assertThat(kept()).isEqualTo(1);
        database.sql("update ochag_notes.note set title = 'Прежняя'");
        Answer first = server.client(worker).send(request).expect(201);
        assertSame(server.client(worker).send(request), first);
        assertThat(notes()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idempotency.inserted", "idempotency.handled", "idempotency.stored"})
    void whoDiesBeforeTheCommitHasDoneNothing(String step) {
        ApiRequest request = note();
        crashes.crashAt(step);
        server.client(worker).send(request).expect(500);
        assertThat(notes()).isZero();
        assertThat(kept()).isZero();
        server.client(worker).send(request).expect(201);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void whoDiesAfterTheCommitIsAnsweredAtTheRepeat() {
        ApiRequest request = note();
        crashes.crashAt("idempotency.committed");
        server.client(worker).send(request).expect(500);
        String note = database.text("select id from ochag_notes.note");
        Answer again = server.client(worker).send(request).expect(201);
        assertThat(again.json().path("note").asText()).isEqualTo(note);
        assertThat(again.header("location")).contains("/api/v1/notes/" + note);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aSerialisationFailureRunsTheCommandAgainAndOnceCounts() {
        AtomicInteger runs = new AtomicInteger();
        TestServer unlucky = server(database.secondPool(), name -> {
            if (name.equals("idempotency.handled") && runs.incrementAndGet() <= 2) {
                throw DatabaseException.reduced(new SQLException("as PostgreSQL would", "40001"));
            }
        });
        unlucky.client(worker).send(note()).expect(201);
        assertThat(runs).hasValue(3);
        assertThat(notes()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aRowHoldsNothingOfWhatWasSent() {
        Map<String, Object> body = new HashMap<>(NotesRequests.body(PLACE));
        body.put("title", "Ракитина Вера");
        body.put("text", Specimens.TEXT);
        ApiRequest request = ApiRequest.post("/notes", body).header(ApiRequest.KEY, "vera.rakitina@example.org");
        server.client(worker).send(request).expect(201);
        String row = database.text("select a::text from ochag_web.answer a");
        for (String sent :
                List.of("Ракитина", "Вера", Specimens.TEXT, "rakitina", "example", body.get("person") + "")) {
            assertThat(row).doesNotContain(sent);
        }
        assertThat(row).contains("note");
    }

    @Test
    void oldAnswersAreSweptInBatches() {
        server.client(worker).send(note()).expect(201);
        clock.advance(Duration.ofHours(1));
        server.client(worker).send(note()).expect(201);
        database.sql("""
                insert into ochag_web.answer (key_hash, request_hash, at, status)
                select sha256(convert_to(n::text, 'UTF8')), sha256('x'), ?::timestamptz, 204 from generate_series(1, 2500) n
                """, clock.instant().minus(Duration.ofDays(2)).toString());
        clock.advance(Duration.ofHours(23));
        assertThat(server.ochag().get(Sweeps.class).run("web.answers")).isEqualTo(3);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void underAHostTheKeySharesTheFateOfItsTransaction() {
        JdbcHostTransactions host = new JdbcHostTransactions(database.secondPool());
        TestServer hosted = started(TestServer.start(
                setup(TestOchag.in(host, database.secondPool())).ports(ports)));
        ApiRequest request = note();
        Answer first = hosted.client(worker).send(request).expect(201);
        assertSame(hosted.client(worker).send(request), first);
        hosted.client(worker).send(request.json(NotesRequests.body(PLACE))).expect(422, "web.idempotency-key-reused");
        assertThat(notes()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aHostThatRollsBackForgetsTheKeyToo() {
        JdbcHostTransactions host = new JdbcHostTransactions(database.secondPool());
        TestServer hosted = started(TestServer.start(
                setup(TestOchag.in(host, database.secondPool())).ports(ports)));
        Repeats repeats = hosted.ochag().get(Repeats.class);
        CommandKey key = CommandKey.of(worker, "POST /notes", "one", List.of(), Optional.empty(), new byte[0]);
        Answered nothing = new Answered(204, Optional.empty(), Optional.empty(), Optional.empty());
        AtomicInteger runs = new AtomicInteger();
        for (boolean kept : new boolean[] {false, true, true}) {
            host.inTransaction(() -> {
                repeats.once(key, () -> {
                    runs.incrementAndGet();
                    return nothing;
                });
                if (!kept) {
                    host.setRollbackOnly();
                }
                return kept;
            });
        }
        assertThat(runs).hasValue(2);
    }

    private ApiRequest note() {
        return ApiRequest.post("/notes", NotesRequests.body(PLACE));
    }

    private static void assertSame(Answer answer, Answer first) {
        assertThat(answer.summary()).isEqualTo(first.summary());
        assertThat(answer.text()).isEqualTo(first.text());
        assertThat(answer.header("location")).isEqualTo(first.header("location"));
        assertThat(answer.header("etag")).isEqualTo(first.header("etag"));
        assertThat(answer.mediaType()).isEqualTo(first.mediaType());
    }

    private static List<Answer> atOnce(int times, List<ApiClient> clients, ApiRequest request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                ApiClient client = clients.get(i % clients.size());
                calls.add(() -> client.send(request));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private long notes() {
        return database.number("select count(*) from ochag_notes.note");
    }

    private long kept() {
        return database.number("select count(*) from ochag_web.answer");
    }

    private TestServer server(DataSource pool, Failpoints failpoints) {
        return started(TestServer.start(setup(TestOchag.on(pool)).ports(ports).override(Failpoints.class, failpoints)));
    }

    private TestServer started(TestServer one) {
        servers.add(one);
        return one;
    }

    private TestOchag.Setup setup(TestOchag.Setup setup) {
        return setup.clock(clock).install(new NotesModule()).install(new NotesHttpModule());
    }
}
