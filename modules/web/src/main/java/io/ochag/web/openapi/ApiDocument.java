package io.ochag.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.RouteTable;
import io.ochag.web.dispatch.Headers;
import io.ochag.web.dispatch.SessionCookie;
import io.ochag.web.problem.Problem;
import io.ochag.web.value.ValueTypes;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The OpenAPI 3.1 document of the route table. */
@Singleton
public final class ApiDocument {
    static final String SESSION = "session";
    static final String CSRF = "csrf";
    static final String KEY = "key";
    private static final LocalText KEY_MEANING =
            new LocalText("Ключ программы: ochag_ и 65 знаков.", "The key of a program: ochag_ and 65 characters.");

    private final RouteTable routes;
    private final ValueTypes values;

    @Inject
    public ApiDocument(RouteTable routes, ValueTypes values) {
        this.routes = routes;
        this.values = values;
    }

    /** UTF-8. */
    public byte[] json(String prefix, Language language) {
        try {
            return Json31.mapper().writeValueAsBytes(model(prefix, language));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The API document cannot be written", e);
        }
    }

    private OpenAPI model(String prefix, Language language) {
        Schemas schemas = new Schemas(values);
        Operations operations = new Operations(schemas, language);
        Paths paths = new Paths();
        for (RouteTable.Entry entry : routes.entries()) {
            paths.computeIfAbsent(entry.route().path(), path -> new PathItem())
                    .operation(
                            PathItem.HttpMethod.valueOf(entry.route().method().name()), operations.of(entry));
        }
        return new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info().title("Ochag").version("v1"))
                .servers(List.of(new Server().url(prefix)))
                .paths(paths)
                .components(components(schemas, language));
    }

    private static Components components(Schemas schemas, Language language) {
        Components components = new Components();
        Schema<Object> problem = schemas.of(Problem.class);
        Refusals.meanings()
                .forEach((status, text) -> components.addResponses(
                        "Problem" + status,
                        new ApiResponse()
                                .description(text.in(language))
                                .content(new Content()
                                        .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(problem)))));
        schemas.components().forEach(components::addSchemas);
        components.addSecuritySchemes(
                SESSION,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name(SessionCookie.NAME));
        components.addSecuritySchemes(
                CSRF,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(Headers.CSRF_TOKEN));
        components.addSecuritySchemes(
                KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(KEY_MEANING.in(language)));
        return components;
    }
}
