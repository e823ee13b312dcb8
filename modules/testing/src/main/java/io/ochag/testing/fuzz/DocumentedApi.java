package io.ochag.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.TestServer;
import io.ochag.web.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The API document of a running server, to which answers are held (JSON Schema 2020-12, as OpenAPI 3.1 wants it). */
final class DocumentedApi {
    private final JsonNode document;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, Optional<JsonSchema>> schemas = new HashMap<>();

    private DocumentedApi(JsonNode document) {
        this.document = document;
    }

    static DocumentedApi of(TestServer server) {
        return new DocumentedApi(
                server.client().fetch("/openapi.json").expect(200).json());
    }

    /** What is wrong with an answer by the document, if anything. */
    Optional<String> fault(Route route, Answer answer) {
        String status = Integer.toString(answer.status());
        JsonNode response = operation(route).path("responses").path(status);
        if (response.isMissingNode()) {
            return Optional.of("the document does not know status " + status);
        }
        JsonNode content = resolved(response).path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return answer.bytes().length == 0 ? Optional.empty() : Optional.of("a body where none is documented");
        }
        if (!content.has(answer.mediaType())) {
            return Optional.of("the media type is not the documented one: " + answer.mediaType());
        }
        if (!answer.mediaType().endsWith("json")) {
            return Optional.empty();
        }
        String key = route.name() + " " + status;
        return schemas.computeIfAbsent(key, any -> schema(content.path(answer.mediaType())))
                .flatMap(schema -> violations(schema, answer));
    }

    /** What is wrong with a problem, whichever route it comes from. */
    Optional<String> problemFault(Answer answer) {
        JsonNode responses = document.path("components").path("responses");
        JsonNode any = responses.isEmpty() ? responses : responses.elements().next();
        return schemas.computeIfAbsent(
                        "problem", key -> schema(any.path("content").path(Answer.PROBLEM)))
                .flatMap(schema -> violations(schema, answer));
    }

    private JsonNode operation(Route route) {
        JsonNode operation = document.path("paths")
                .path(route.path())
                .path(route.method().name().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            throw new IllegalStateException(route.name() + " is not in the API document");
        }
        return operation;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    /** The schema with the components beside it, so that its references lead somewhere. */
    private Optional<JsonSchema> schema(JsonNode media) {
        JsonNode schema = media.path("schema");
        if (!(schema instanceof ObjectNode)) {
            return Optional.empty();
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return Optional.of(factory.getSchema(whole));
    }

    private static Optional<String> violations(JsonSchema schema, Answer answer) {
        // the message of a violation repeats values; where it is and what it is about will do
        List<String> wrong = schema.validate(answer.json()).stream()
                .map(violation -> violation.getInstanceLocation() + " " + violation.getType())
                .distinct()
                .toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of("not as its schema says: " + wrong);
    }
}
