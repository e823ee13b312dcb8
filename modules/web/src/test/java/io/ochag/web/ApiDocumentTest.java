package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.ochag.kernel.text.Language;
import io.ochag.web.sample.SampleApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final ObjectMapper READER = new ObjectMapper();

    private static JsonNode document(Language language) throws IOException {
        return READER.readTree(OchagWeb.routes(SampleApi.injector(), "/api/v1", request -> Optional.empty())
                .document(language));
    }

    @Test
    void itHasWhatOpenApi31Demands() throws IOException {
        JsonNode document = document(Language.RU);

        assertThat(document.get("openapi").textValue()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").isTextual()).isTrue();
        assertThat(document.at("/info/version").isTextual()).isTrue();
        document.get("paths").fields().forEachRemaining(path -> {
            assertThat(path.getKey()).startsWith("/");
            for (JsonNode operation : path.getValue()) {
                assertThat(operation.get("responses").size()).isPositive();
                operation
                        .get("responses")
                        .forEach(answer -> assertThat(answer.has("description") || answer.has("$ref"))
                                .isTrue());
                operation
                        .get("parameters")
                        .forEach(
                                parameter -> assertThat(parameter.has("schema")).isTrue());
                operation
                        .path("security")
                        .forEach(requirement -> requirement
                                .fieldNames()
                                .forEachRemaining(
                                        scheme -> assertThat(document.at("/components/securitySchemes/" + scheme)
                                                        .isObject())
                                                .isTrue()));
            }
        });
        assertThat(document.findValues("examples"))
                .allSatisfy(examples -> assertThat(examples.isArray()).isTrue());
    }

    @Test
    void itsSchemasAreValidAndComplete() throws IOException {
        JsonNode document = document(Language.RU);
        JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        for (JsonNode schema : document.at("/components/schemas")) {
            assertThat(rules.validate(schema)).isEmpty();
        }
        List<String> references = new ArrayList<>();
        document.findValuesAsText("$ref").forEach(references::add);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyRouteIsAnOperationWithItsPermission() throws IOException {
        JsonNode document = document(Language.EN);
        Set<String> ids = new HashSet<>();
        int operations = 0;
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                operations++;
                ids.add(operation.get("operationId").textValue());
                assertThat(operation.get("summary").textValue()).isNotBlank();
                assertThat(operation.get("x-permission").textValue()).isNotBlank();
                assertThat(operation.get("tags").get(0).textValue()).isEqualTo("sample");
                assertThat(operation.at("/responses/500/$ref").textValue())
                        .isEqualTo("#/components/responses/Problem500");
            }
        }
        assertThat(operations).isEqualTo(9);
        assertThat(ids).hasSize(9).contains("postSamplesSearch", "getSamplesFamilyId");
    }

    @Test
    void commandsSayThatTheyNeedAKeyAndChangesThatTheyNeedAVersion() throws IOException {
        JsonNode paths = document(Language.RU).get("paths");

        assertThat(parameters(paths.at("/~1samples/post"))).contains("header Idempotency-Key true");
        assertThat(parameters(paths.at("/~1samples~1search/post"))).doesNotContain("header Idempotency-Key true");
        assertThat(parameters(paths.at("/~1samples~1{familyId}/put")))
                .contains("path familyId true", "header If-Match true");
        assertThat(parameters(paths.at("/~1samples/get"))).contains("query limit false", "query network false");
    }

    @Test
    void bodiesShowWhatIsRequiredAndTheirLimits() throws IOException {
        JsonNode document = document(Language.RU);
        JsonNode body = document.at("/components/schemas/Everything");

        assertThat(READER.convertValue(body.get("required"), List.class))
                .isEqualTo(List.of("born", "name", "parts", "snils", "title"));
        assertThat(body.at("/properties/title").toString())
                .isEqualTo("{\"type\":\"string\",\"maxLength\":10,\"minLength\":1}");
        assertThat(body.at("/properties/count/maximum").intValue()).isEqualTo(9);
        assertThat(body.at("/properties/note/maxLength").intValue()).isEqualTo(5);
        assertThat(body.at("/properties/snils/format").textValue()).isEqualTo("snils");
        assertThat(body.at("/properties/born/format").textValue()).isEqualTo("date");
        assertThat(body.at("/properties/parts/maxItems").intValue()).isEqualTo(2);
        assertThat(document.at("/components/schemas/PersonName/required").toString())
                .isEqualTo("[\"given\",\"surname\"]");
        assertThat(document.at("/paths/~1samples~1search/post/requestBody/content/application~1json/schema/properties")
                        .toString())
                .contains("\"limit\"", "\"after\"", "\"text\"");
    }

    @Test
    void summariesSpeakTheLanguageAskedFor() throws IOException {
        assertThat(document(Language.RU).at("/paths/~1samples/post/summary").textValue())
                .isEqualTo("Добавить образец");
        assertThat(document(Language.EN).at("/paths/~1samples/post/summary").textValue())
                .isEqualTo("Add a sample");
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> parameters = new ArrayList<>();
        operation
                .get("parameters")
                .forEach(parameter -> parameters.add(parameter.get("in").textValue() + " "
                        + parameter.get("name").textValue() + " "
                        + parameter.get("required").booleanValue()));
        return parameters;
    }
}
