package io.ochag.web.openapi;

import io.javalin.http.Header;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.Access;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.RouteTable;
import io.ochag.web.dispatch.Headers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header.StyleEnum;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes one route as an operation. */
final class Operations {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private static final LocalText KEY_MEANING = new LocalText(
            "Ключ команды, свой у каждой: UUID или другой текст без персональных данных. Повтор с тем же ключом и теми же данными получает"
                    + " прежний ответ и ничего не делает второй раз; с другими данными — 422. Отказ не запоминается. Ключ действует сутки, если"
                    + " на сервере не задано иначе.",
            "The key of the command, another one for each: a UUID or any text without personal data. A repeat with the same key and the same data"
                    + " gets the same answer and does nothing twice; with other data it gets 422. Refusals are not kept. A key stands for a"
                    + " day, unless the server says otherwise.");

    private final Schemas schemas;
    private final Language language;

    Operations(Schemas schemas, Language language) {
        this.schemas = schemas;
        this.language = language;
    }

    Operation of(RouteTable.Entry entry) {
        Route route = entry.route();
        Operation operation = new Operation()
                .operationId(id(route))
                .addTagsItem(entry.module())
                .summary(route.summary().in(language))
                .responses(responses(route));
        route.description().ifPresent(text -> operation.description(text.in(language)));
        parameters(route, operation);
        access(route, operation);
        route.body()
                .ifPresent(body -> operation.requestBody(new RequestBody()
                        .required(true)
                        .content(json(route.paged() ? schemas.paged(body) : schemas.of(body)))));
        return operation;
    }

    /** {@code POST /families/search} is {@code postFamiliesSearch}. */
    private static String id(Route route) {
        StringBuilder id = new StringBuilder(route.method().name().toLowerCase(Locale.ROOT));
        Matcher words = WORD.matcher(route.path());
        while (words.find()) {
            String word = words.group();
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString();
    }

    private void parameters(Route route, Operation operation) {
        route.pathParameters()
                .forEach(parameter -> operation.addParametersItem(
                        parameter("path", parameter.name(), schemas.of(parameter.type()), true)));
        route.queryParameters()
                .forEach(parameter -> operation.addParametersItem(
                        parameter("query", parameter.name(), schemas.of(parameter.type()), false)));
        if (route.paged() && route.method() == HttpMethod.GET) {
            Schema<Object> limit = Schemas.typed("integer");
            limit.setMinimum(BigDecimal.ONE);
            limit.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
            operation.addParametersItem(parameter("query", "limit", limit, false));
            operation.addParametersItem(parameter("query", "after", text(512), false));
        }
        if (route.keyDemanded()) {
            operation.addParametersItem(
                    parameter("header", Headers.IDEMPOTENCY_KEY, key(), true).description(KEY_MEANING.in(language)));
        }
        if (route.versionDemanded()) {
            Schema<Object> version = Schemas.typed("string");
            version.setPattern("^\"[0-9]{1,18}\"$");
            operation.addParametersItem(parameter("header", Header.IF_MATCH, version, true));
        }
        operation.addParametersItem(parameter("header", Headers.PURPOSE, text(40), false));
    }

    private static Schema<Object> key() {
        Schema<Object> key = text(128);
        key.setMinLength(1);
        key.setPattern("^[!-~]+$");
        return key;
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, boolean required) {
        return new Parameter().in(in).name(name).schema(schema).required(required);
    }

    private static Schema<Object> text(int longest) {
        Schema<Object> schema = Schemas.typed("string");
        schema.setMaxLength(longest);
        return schema;
    }

    private static void access(Route route, Operation operation) {
        SecurityRequirement session = new SecurityRequirement().addList(ApiDocument.SESSION);
        if (route.method() != HttpMethod.GET) {
            session.addList(ApiDocument.CSRF);
        }
        if (route.access() instanceof Access.Permitted permitted) {
            operation.addExtension("x-permission", permitted.permission().code());
            operation.addSecurityItem(session).addSecurityItem(new SecurityRequirement().addList(ApiDocument.KEY));
        } else if (route.access() instanceof Access.SignedIn signedIn) {
            operation.addExtension("x-permission", "signed-in");
            operation.addExtension("x-permission-why", signedIn.why());
            operation.addSecurityItem(session).addSecurityItem(new SecurityRequirement().addList(ApiDocument.KEY));
        } else if (route.access() instanceof Access.Open open) {
            operation.addExtension("x-permission", "open");
            operation.addExtension("x-permission-why", open.why());
            operation.security(List.of());
        }
    }

    private ApiResponses responses(Route route) {
        ApiResponses responses = new ApiResponses();
        ApiResponse success = new ApiResponse().description(route.summary().in(language));
        route.answer().type().ifPresent(type -> success.content(content(route, type)));
        route.answer().version().ifPresent(version -> success.addHeaderObject(Header.ETAG, header(text(24))));
        route.answer().location().ifPresent(path -> success.addHeaderObject(Header.LOCATION, header(text(500))));
        responses.addApiResponse(Integer.toString(route.answer().status()), success);
        for (int status : Refusals.of(route)) {
            responses.addApiResponse(
                    Integer.toString(status), new ApiResponse().$ref("#/components/responses/Problem" + status));
        }
        return responses;
    }

    private static io.swagger.v3.oas.models.headers.Header header(Schema<Object> schema) {
        return new io.swagger.v3.oas.models.headers.Header()
                .style(StyleEnum.SIMPLE)
                .schema(schema);
    }

    private Content content(Route route, Type type) {
        return route.answer()
                .mediaType()
                .map(media -> new Content().addMediaType(media, new MediaType().schema(Schemas.typed("string"))))
                .orElseGet(() -> json(schemas.of(type)));
    }

    private static Content json(Schema<Object> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }
}
