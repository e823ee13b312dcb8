package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.ports.InMemoryRoleGrants;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The access log as an officer and a regulator get it. */
@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOverHttpTest {
    private static final String PERIOD = "/audit/export?from=2026-11-01&to=2026-11-02";
    private static final int ENTRIES = 2500;

    private final Actor.Staff officer = Actors.worker();
    private final InMemoryRoleGrants rights = new InMemoryRoleGrants();
    private final AtomicInteger questionsLeft = new AtomicInteger();
    private final TestServer server;
    private final ApiClient client;

    AuditOverHttpTest(TestDatabase database) {
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new WebModule())
                .override(
                        RoleGrants.class,
                        actor -> questionsLeft.decrementAndGet() < 0 ? Grants.NONE : rights.grants(actor)));
        var staff = server.ochag().ports().staff();
        staff.add(officer.staff(), "Берегова Н. П.");
        staff.post(
                new Post(officer.post(), officer.staff(), new PlaceId(UUID.randomUUID()), "Центр", "officer", "Офицер"),
                DateRange.since(TestOchag.USUAL_DAY));
        rights.everywhere(officer, AuditPermission.values());
        questionsLeft.set(1000);
        client = server.client(officer);
        // local days begin three hours before those of UTC
        database.sql("""
                insert into ochag_platform.audit_entry
                    (id, at, kind, operation, actor_kind, actor_key, caused_by, purpose, family_ids, person_ids)
                select gen_random_uuid(), timestamptz '2026-10-31 20:59:50Z' + n * interval '10 seconds', 'READ', 'families.card', 'SYSTEM', 'job',
                    case when n = 2 then '=cmd("x")' end, 'system', array[gen_random_uuid()], array[gen_random_uuid(), gen_random_uuid()]
                from generate_series(0, ?) n""", ENTRIES);
    }

    @BeforeEach
    void letAsk() {
        questionsLeft.set(1000);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPeriodIsExportedWholeInOrder() {
        Answer answer = client.get(PERIOD).expect(200);
        assertThat(answer.mediaType()).isEqualTo("text/csv");
        assertThat(answer.header("content-disposition")).contains("attachment");
        List<String> lines = answer.text().lines().toList();
        assertThat(lines.get(0)).startsWith("id,at,kind,operation,actor");
        List<String> rows = lines.subList(1, lines.size());
        // the very first entry belongs to the day before
        assertThat(rows).hasSize(ENTRIES);
        assertThat(rows).isSortedAccordingTo(java.util.Comparator.comparing(row -> row.split(",")[1]));
        assertThat(rows).allMatch(row -> row.split(",", -1).length == 14 || row.contains("cmd"));
    }

    @Test
    void noRowIsTakenForAFormula() {
        assertThat(client.get(PERIOD).text()).contains(",\"'=cmd(\"\"x\"\")\",");
    }

    @Test
    void anEmptyPeriodHasAHeadAlone() {
        assertThat(client.get("/audit/export?from=2020-01-01&to=2020-02-01")
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(1);
        client.get("/audit/export?from=2020-02-01&to=2020-01-01").expect(422);
    }

    @Test
    void whoMayNotExportGetsAProblem() {
        questionsLeft.set(0);
        client.get(PERIOD).expect(403, "access.forbidden");
    }

    @Test
    void aRightThatIsTakenAwayMeanwhileBreaksTheConnection() {
        // the first questions are those of the export's beginning and of its first piece
        questionsLeft.set(6);
        // the client tries a broken connection once more, and is refused before the first byte
        client.get(PERIOD).expect(403, "access.forbidden");
        assertThat(questionsLeft.get()).isLessThan(-1);
    }

    @Test
    void theExportItselfIsRecorded() {
        client.get("/audit/export?from=2020-01-01&to=2020-02-01").expect(200);
        assertThat(client.get("/audit/export?from=2026-11-23&to=2026-11-24").text())
                .contains("\"audit.export\",STAFF," + officer.staff());
    }

    @Test
    void theLogIsVerified() {
        Answer answer = client.send(ApiRequest.post("/audit/verify", Map.of())).expect(200);
        assertThat(answer.json().path("whole").asBoolean()).isTrue();
        assertThat(answer.json().path("head").asText()).matches("\\d+:[0-9a-f]{64}");
        client.send(ApiRequest.post("/audit/verify", Map.of("head", "x"))).expect(422);
        Answer cut = client.send(ApiRequest.post("/audit/verify", Map.of("head", "9:" + "ab".repeat(32))))
                .expect(200);
        assertThat(cut.json().path("whole").asBoolean()).isFalse();
        assertThat(cut.json().at("/faults/0/kind").asText()).isEqualTo("TAIL_CUT");
    }
}
