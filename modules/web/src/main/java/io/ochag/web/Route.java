package io.ochag.web;

import io.ochag.kernel.text.LocalText;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One operation of the HTTP interface, declared once: handlers, the API document and the access matrix are made of it.
 *
 * <pre>{@code
 * Route.command(POST, "/families")
 *         .permission(FamiliesPermission.REGISTER)
 *         .summary("Зарегистрировать семью", "Register a family")
 *         .body(RegisterFamilyBody.class)
 *         .creates(FamilyCreated.class)
 *         .located(created -> "/families/" + created.familyId())
 *         .handle((call, body) -> FamilyCreated.of(families.register(call.actor(), body.toCommand())))
 *
 * Route.query(GET, "/families/{familyId}")
 *         .path("familyId", FamilyId.class)
 *         .permission(FamiliesPermission.READ)
 *         .summary("Карточка семьи", "A family's card")
 *         .answers(FamilyCard.class)
 *         .version(FamilyCard::version)
 *         .handle(call -> FamilyCard.of(families.card(call.actor(), call.id(FamilyId.class))))
 *
 * Route.query(POST, "/families/search")
 *         .permission(FamiliesPermission.SEARCH)
 *         .summary("Найти семью", "Find a family")
 *         .body(FindFamilies.class)
 *         .answersPage(FamilyRow.class)
 *         .handle((call, body) -> families.search(call.actor(), body.toQuery(call.page())).map(FamilyRow::of))
 * }</pre>
 *
 * A handler reads the call, calls one API method and renders; the refusals it lets through become problems. Components of body records are
 * boxed types, value types of the kernel or the module, nested records and lists; what is neither {@code @Nullable} nor {@code Optional} is
 * required.
 *
 * @param path under the prefix of the API, with parameters in braces
 * @param summary a few words, shown in the list of operations
 * @param body the record that the JSON body is read into
 * @param paged takes {@code limit} and {@code after}: in the query of a GET, in the body of a POST
 * @param versionDemanded whether the caller must send {@code If-Match}
 * @param keyDemanded whether the caller must send {@code Idempotency-Key}
 */
public record Route(
        HttpMethod method,
        String path,
        Kind kind,
        Access access,
        LocalText summary,
        Optional<LocalText> description,
        List<Parameter> pathParameters,
        List<Parameter> queryParameters,
        Optional<Class<?>> body,
        Answer answer,
        boolean paged,
        boolean versionDemanded,
        boolean keyDemanded,
        Handler handler) {

    public Route {
        pathParameters = List.copyOf(pathParameters);
        queryParameters = List.copyOf(queryParameters);
    }

    /** An operation that changes something. A POST of this kind demands an {@code Idempotency-Key}. */
    public static RouteDraft<Void, Void> command(HttpMethod method, String path) {
        return RouteDraft.start(Kind.COMMAND, method, path);
    }

    /** An operation that changes nothing. */
    public static RouteDraft<Void, Void> query(HttpMethod method, String path) {
        return RouteDraft.start(Kind.QUERY, method, path);
    }

    /** {@code POST /families/search}, for messages. */
    public String name() {
        return method + " " + path;
    }

    /** Whether the operation changes something. */
    public enum Kind {
        COMMAND,
        QUERY
    }

    /** A declared parameter. Ids and codes are read by their {@code parse} or constructor. */
    public record Parameter(String name, Class<?> type) {}

    /**
     * What a success looks like.
     *
     * @param status 200, 201 or 204
     * @param type what the handler returns; empty for an answer without a body
     * @param location path of what was created, under the prefix of the API
     * @param version the version to send as {@code ETag}
     * @param mediaType of a streamed answer, whose type is {@link Streamed}; empty for JSON
     */
    public record Answer(
            int status,
            Optional<Type> type,
            Optional<Function<Object, String>> location,
            Optional<ToLongFunction<Object>> version,
            Optional<String> mediaType) {
        static final Answer NOTHING =
                new Answer(204, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a route does, with its types erased; {@code body} and the result are absent where the route declares none. */
    @FunctionalInterface
    public interface Handler {
        Optional<Object> handle(Call call, Optional<Object> body);
    }
}
