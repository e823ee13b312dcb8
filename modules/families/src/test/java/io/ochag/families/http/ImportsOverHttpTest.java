package io.ochag.families.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.documents.DocumentsModule;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyImports;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A register comes in and families go out as files, as a client does it. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImportsOverHttpTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final int LINES = FULL ? 100_000 : 3_000;
    private static final Map<String, Object> LEAVING =
            Map.of("purpose", "service", "ground", "Запрос от 20.11.2026 № 15", "organisation", "Комитет");

    private final Actor coordinator = Actors.worker();
    private TestDatabase database;
    private TestServer server;
    private ApiClient client;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase own) {
        database = own;
        server = TestServer.start(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule())
                .install(new DocumentsModule()));
        point = server.ochag().ports().places().add("Пункт");
        server.ochag().ports().grants().everywhere(coordinator, FamiliesPermission.values());
        client = server.client(coordinator);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aRegisterWithFaultsComesInWhatIsWrongGoesBackAndFamiliesLeave() {
        StringBuilder register = new StringBuilder("Мать;Родилась;Телефон\n");
        for (int i = 0; i < LINES; i++) {
            register.append("Раки")
                    .append(word(i))
                    .append(" Нина Павловна;")
                    .append(i % 100 == 7 ? "31.02.1990" : "14.03.1990")
                    .append(";8 903 ")
                    .append(String.format("%07d", i))
                    .append('\n');
        }
        String id = begin(point, register.toString().getBytes(Charset.forName("windows-1251")));

        JsonNode dry = run(id, "DRY_RUN");
        assertThat(dry.path("total").asInt()).isEqualTo(LINES);
        assertThat(dry.path("rejected").asInt()).isEqualTo(LINES / 100);
        assertThat(database.number("select count(*) from ochag_families.family where place_id = ?", point.value()))
                .isZero();
        JsonNode done = run(id, "APPLY");
        assertThat(done.path("accepted").asInt()).isEqualTo(LINES - LINES / 100);
        assertThat(done.path("state").asText()).isEqualTo("DONE");

        JsonNode line = client.get("/imports/" + id + "/lines?outcome=REJECTED&limit=1")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(line.path("line").asInt()).isEqualTo(9);
        assertThat(line.path("faults").path(0).path("text").asText()).isEqualTo("Дата рождения не читается.");
        assertThat(line.path("faults").path(0).path("column").asText()).isEqualTo("Родилась");

        Answer report = client.post("/imports/" + id + "/report", LEAVING).expect(200);
        assertThat(report.text().lines()).hasSize(LINES + 1).anyMatch(row -> row.contains("отклонена"));
        Answer rejected = client.post("/imports/" + id + "/rejected", LEAVING).expect(200);
        assertThat(rejected.text().lines()).hasSize(LINES / 100 + 1);
        assertThat(rejected.text()).contains("Родилась: Дата рождения не читается.");

        String mended = rejected.text().replace("31.02.1990", "01.03.1990");
        assertThat(run(begin(point, mended.getBytes(StandardCharsets.UTF_8)), "APPLY")
                        .path("accepted")
                        .asInt())
                .isEqualTo(LINES / 100);

        Answer out = client.post(
                        "/families/export",
                        Map.of(
                                "columns",
                                List.of("FAMILY", "SURNAME", "BIRTH", "PHONES"),
                                "leaving",
                                LEAVING,
                                "placeId",
                                point.toString()))
                .expect(200);
        assertThat(out.mediaType()).startsWith("text/csv");
        assertThat(out.text().lines()).hasSize(LINES + 1).anyMatch(row -> row.contains("передано: Комитет"));
        assertThat(database.number(
                        "select count(*) from ochag_documents.export_record where place_id = ?", point.value()))
                .isGreaterThanOrEqualTo(2);
        Answer workbook = client.post(
                        "/families/export-workbook",
                        Map.of("columns", List.of("SURNAME"), "leaving", LEAVING, "placeId", point.toString()))
                .expect(200);
        assertThat(new String(workbook.bytes(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void whoeverIsHiddenDoesNotLeave() {
        PlaceId place = server.ochag().ports().places().add("Пункт скрытых");
        String id =
                begin(place, "Мать;Родилась;Телефон\nСкрытная Ада;;\nВидная Ева;;\n".getBytes(StandardCharsets.UTF_8));
        run(id, "APPLY");
        String hidden = client.get("/imports/" + id + "/lines")
                .json()
                .path("items")
                .path(0)
                .path("family")
                .asText();
        Actor other = Actors.worker();
        server.ochag().ports().grants().everywhere(other, FamiliesPermission.EXPORT);
        client.send(ApiRequest.post(
                                "/families/" + FamilyId.parse(hidden) + "/restrictions",
                                Map.of("ground", "danger", "note", "Опасность в семье"))
                        .ifMatch(1))
                .expect(201);

        Answer out = server.client(other)
                .post("/families/export", Map.of("columns", List.of("SURNAME"), "leaving", LEAVING))
                .expect(200);

        assertThat(out.text()).contains("Видная").doesNotContain("Скрытная");
    }

    @Test
    void reproductiveChoiceIsNoColumn() {
        client.post("/families/export", Map.of("columns", List.of("PREGNANCY"), "leaving", LEAVING))
                .expect(422);
    }

    private String begin(PlaceId place, byte[] file) {
        String id = client.post(
                        "/imports",
                        Map.of(
                                "placeId", place.toString(),
                                "register", "points",
                                "format", "CSV",
                                "fileName", "Реестр.csv",
                                "mapping",
                                        Map.of(
                                                "columns",
                                                List.of(
                                                        Map.of("title", "мать", "meaning", "FULL_NAME", "member", 1),
                                                        Map.of("title", "Родилась", "meaning", "BIRTH", "member", 1),
                                                        Map.of("title", "Телефон", "meaning", "PHONE", "member", 1)),
                                                "roles",
                                                List.of("MOTHER"))))
                .expect(201)
                .json()
                .path("importId")
                .asText();
        int pieces = 0;
        for (int at = 0; at < file.length; at += FamilyImports.LARGEST_PIECE) {
            pieces++;
            byte[] piece = Arrays.copyOfRange(file, at, Math.min(file.length, at + FamilyImports.LARGEST_PIECE));
            client.send(ApiRequest.put(
                            "/imports/" + id + "/pieces/" + pieces,
                            Map.of("content", Base64.getEncoder().encodeToString(piece))))
                    .expect(204);
        }
        client.post("/imports/" + id + "/complete", Map.of("pieces", pieces)).expect(204);
        return id;
    }

    private JsonNode run(String id, String mode) {
        long version = client.get("/imports/" + id).version();
        client.send(ApiRequest.post("/imports/" + id + "/start", Map.of("mode", mode, "duplicateCheck", false))
                        .ifMatch(version))
                .expect(204);
        server.ochag().get(Sweeps.class).run("families.import");
        return client.get("/imports/" + id).expect(200).json();
    }

    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 32; rest > 0; rest /= 32) {
            word.append((char) ('а' + rest % 32));
        }
        return word + "на";
    }
}
