package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.web.sample.SampleApi;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesTest {
    private static final String GOOD = """
            {"name": {"surname": "Ёлкина", "given": "Анна", "patronymic": "Петровна"}, "snils": "11223344595",
             "phone": "8 (8442) 33-00-00", "born": "1990-02-28", "title": "образец", "note": "да",
             "at": "2026-11-21T09:30:00+03:00", "parts": [{"network": "garmonia", "mark": "а"}]}
            """;
    private static final ObjectMapper READER = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private SampleApi api;

    @BeforeAll
    void start() {
        api = new SampleApi();
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void aGoodBodyIsCreatedWithItsVersionAndPlace() {
        HttpResponse<String> answer = api.post("/samples", GOOD);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/v1/samples/0190a0a0-0000-7000-8000-000000000001");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).isEqualTo("{\"id\":\"0190a0a0-0000-7000-8000-000000000001\",\"version\":1}");
    }

    @Test
    void valuesAreWrittenTheWayPeopleReadThem() throws Exception {
        JsonNode card = READER.readTree(api.post("/samples/mirror", GOOD, "Accept-Language", "en-GB,ru;q=0.5")
                .body());

        assertThat(card.fieldNames())
                .toIterable()
                .containsExactly("id", "name", "snils", "phone", "born", "note", "label", "at");
        assertThat(card.get("snils").textValue()).isEqualTo("112-233-445 95");
        assertThat(card.get("phone").textValue()).isEqualTo("+7 844 233-00-00");
        assertThat(card.get("born").textValue()).isEqualTo("1990-02-28");
        assertThat(card.get("at").textValue()).isEqualTo("2026-11-21T06:30:00Z");
        assertThat(card.get("note").textValue()).isEqualTo("да");
        assertThat(card.get("label").textValue()).isEqualTo("in English");
        assertThat(card.get("name").toString())
                .isEqualTo("{\"surname\":\"Ёлкина\",\"given\":\"Анна\",\"patronymic\":\"Петровна\"}");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() throws Exception {
        HttpResponse<String> answer = api.post("/samples", """
                {"name": {"surname": "Xёлкина", "given": "", "patronymic": "П", "noPatronymic": true}, "snils": "112-233-445 96",
                 "phone": "12", "born": "1990-02-30", "title": "  ", "count": 10, "note": "слишком", "weight": 1e99,
                 "colour": "зелёный", "kept": "true", "at": "завтра", "extra": 1,
                 "parts": [{"network": "Гармония", "mark": "абвг", "x": 2}, {"mark": 7}, null]}
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        " property.unknown",
                        "/name/patronymic patronymic.contradiction",
                        "/snils snils.checksum",
                        "/phone phone.unknown",
                        "/born date.format",
                        "/title limit.not-blank",
                        "/count limit.max",
                        "/note limit.size",
                        "/weight number.range",
                        "/colour value.unknown",
                        "/kept type.boolean",
                        "/at instant.format",
                        "/parts/0 property.unknown",
                        "/parts/0/network network-code.format",
                        "/parts/0/mark limit.size",
                        "/parts/1/network required",
                        "/parts/1/mark type.text",
                        "/parts/2 required");
    }

    @Test
    void partsOfANameAreJudgedEachByItself() throws Exception {
        HttpResponse<String> answer = api.post(
                "/samples",
                GOOD.replace("\"surname\": \"Ёлкина\", \"given\": \"Анна\"", "\"surname\": \"7\", \"given\": \" \""));

        assertThat(faults(answer)).containsExactlyInAnyOrder("/name/surname name.letters", "/name/given name.blank");
    }

    @Test
    void whatIsNeitherNullableNorOptionalIsRequired() throws Exception {
        assertThat(faults(api.post("/samples", "{\"parts\": null}")))
                .containsExactly(
                        "/name required", "/snils required", "/born required", "/title required", "/parts required");
    }

    @Test
    void aListThatIsTooLongIsRefused() throws Exception {
        String part = "{\"network\": \"garmonia\"}";
        String parts = "\"parts\": [" + String.join(",", part, part, part) + "]";

        assertThat(faults(api.post("/samples", GOOD.replaceAll("(?s)\"parts\": \\[.*]", parts))))
                .containsExactly("/parts limit.size");
    }

    @Test
    void limitsAreToldInTheTextInTheLanguageAskedFor() throws Exception {
        String body = GOOD.replace("\"образец\"", "\"слишком длинный\"");

        assertThat(READER.readTree(api.post("/samples", body).body())
                        .at("/violations/0/detail")
                        .textValue())
                .isEqualTo("Длина или число строк — от 0 до 10.");
        assertThat(READER.readTree(api.post("/samples", body, "Accept-Language", "en")
                                .body())
                        .at("/violations/0/detail")
                        .textValue())
                .isEqualTo("The length or the number of items is 0 to 10.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"text\": \"Иванова\"",
                "{\"text\": \"Иванова\"} x",
                "{\"text\": \"а\", \"text\": \"Иванова\"}",
                "{'text': 'Иванова'}",
                "{\"text\": Иванова}",
                "\ufeff{}",
                "{\"text\": NaN}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"text\": \"Ива\nнова\"}",
                "{\"text\": \"\\u00zz\"}"
            })
    void whatIsNoJsonIsRefusedWithoutRepeatingIt(String body) {
        HttpResponse<String> answer = api.post("/samples/search", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"web.unreadable\"").doesNotContain("Иван", "text\":");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] broken = "{\"text\": \"ab\"}".getBytes(StandardCharsets.UTF_8);
        broken[10] = (byte) 0xC3;

        assertThat(api.post("/samples/search", broken).statusCode()).isEqualTo(400);
        assertThat(api.post("/samples/search", "{}".getBytes(StandardCharsets.UTF_16LE))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "Ива\\u0000нова", "\\ud800", "\\udc00\\ud800"})
    void charactersThatNoDatabaseKeepsAreRefused(String text) throws Exception {
        HttpResponse<String> answer = api.post("/samples/search", "{\"text\": \"" + text + "\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(faults(answer)).containsExactly("/text text.character");
    }

    @Test
    void anUnknownFieldIsRefusedAndItsNameIsNotRepeated() {
        HttpResponse<String> answer = api.post("/samples/search", "{\"Иванова\": {\"Мария\": 1}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("Иванова", "Мария").contains("property.unknown");
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() throws Exception {
        assertThat(faults(api.post("/samples", "[1]"))).containsExactly(" type.object");
        assertThat(faults(api.post("/samples/search", "null"))).containsExactly(" type.object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=windows-1251"})
    void anotherMediaTypeIsRefused(String type) {
        HttpResponse<String> answer = api.send(api.request("/api/v1/samples/search")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("web.media-type").doesNotContain("windows", "plain");
    }

    @Test
    void aBodyOverTheLimitIsRefusedAlsoWithoutItsLengthDeclared() {
        byte[] large = ("{\"text\": \"" + "я".repeat(600_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(api.post("/samples/search", large).statusCode()).isEqualTo(413);
        HttpResponse<String> chunked = api.send(api.request("/api/v1/samples/search")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("web.too-large");
    }

    private static List<String> faults(HttpResponse<String> answer) throws Exception {
        List<String> faults = new ArrayList<>();
        READER.readTree(answer.body())
                .get("violations")
                .forEach(fault -> faults.add(fault.get("pointer").textValue() + " "
                        + fault.get("code").textValue()));
        return faults;
    }
}
