package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.page.PageRequest;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.Route.Parameter;
import io.ochag.web.WebError;
import io.ochag.web.reason.ReasonCatalogue;
import io.ochag.web.value.ValueType;
import io.ochag.web.value.ValueTypes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the declared parameters of path and query, and refuses any other: what nobody declared may be somebody's name. */
@Singleton
public final class Parameters {
    private static final String LIMIT = "limit";
    private static final String AFTER = "after";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]{1,512}");

    private final ValueTypes values;
    private final ReasonCatalogue reasons;

    @Inject
    public Parameters(ValueTypes values, ReasonCatalogue reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    /** What the URL says, by the names of the parameters. */
    record Read(Map<String, Object> path, Map<String, Object> query, Optional<PageRequest> page) {}

    /** @throws DomainException {@code web.parameter} naming every declared parameter that is wrong, {@code web.parameter-unknown} */
    Read read(Context request, Route route) {
        refuseUnknown(request, route);
        List<Violation> wrong = new ArrayList<>();
        Map<String, Object> path = new HashMap<>();
        for (Parameter parameter : route.pathParameters()) {
            attempt(parameter, request.pathParam(parameter.name()), wrong)
                    .ifPresent(value -> path.put(parameter.name(), value));
        }
        Map<String, Object> query = new HashMap<>();
        for (Parameter parameter : route.queryParameters()) {
            Optional.ofNullable(request.queryParam(parameter.name()))
                    .flatMap(text -> attempt(parameter, text, wrong))
                    .ifPresent(value -> query.put(parameter.name(), value));
        }
        Optional<PageRequest> page =
                route.paged() && route.method() == HttpMethod.GET ? page(request, wrong) : Optional.empty();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(WebError.PARAMETER, wrong);
        }
        return new Read(path, query, page);
    }

    private static void refuseUnknown(Context request, Route route) {
        Set<String> declared = new HashSet<>();
        route.queryParameters().forEach(parameter -> declared.add(parameter.name()));
        if (route.paged() && route.method() == HttpMethod.GET) {
            declared.addAll(Set.of(LIMIT, AFTER));
        }
        boolean foreign = request.queryParamMap().entrySet().stream()
                .anyMatch(given ->
                        !declared.contains(given.getKey()) || given.getValue().size() > 1);
        if (foreign) {
            throw DomainException.of(WebError.PARAMETER_UNKNOWN);
        }
    }

    private Optional<PageRequest> page(Context request, List<Violation> wrong) {
        Optional<Integer> limit = Optional.ofNullable(request.queryParam(LIMIT))
                .flatMap(text -> attempt(new Parameter(LIMIT, Integer.class), text, wrong))
                .map(Integer.class::cast);
        Optional<String> after = Optional.ofNullable(request.queryParam(AFTER));
        if (limit.filter(rows -> rows < 1 || rows > PageRequest.MOST).isPresent()) {
            wrong.add(violation(LIMIT, "page.limit"));
            return Optional.empty();
        }
        if (after.filter(text -> !CURSOR.matcher(text).matches()).isPresent()) {
            wrong.add(violation(AFTER, "page.after"));
        }
        return Optional.of(new PageRequest(limit.orElse(PageRequest.USUAL), after));
    }

    private Optional<Object> attempt(Parameter parameter, String text, List<Violation> wrong) {
        try {
            return Optional.of(value(parameter.type(), text));
        } catch (InvalidValueException refused) {
            wrong.add(violation(parameter.name(), refused.reason()));
            return Optional.empty();
        }
    }

    private Object value(Class<?> type, String text) {
        Optional<ValueType<?>> value = values.find(type);
        if (value.isPresent()) {
            return value.get().read(text);
        }
        if (type == Integer.class) {
            if (!NUMBER.matcher(text).matches()) {
                throw new InvalidValueException("type.whole-number");
            }
            return Integer.valueOf(text);
        }
        if (type == Boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new InvalidValueException("type.boolean");
            }
            return Boolean.valueOf(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("value.unknown"));
    }

    private Violation violation(String name, String reason) {
        return new Violation("/" + name, reason, reasons.text(reason));
    }
}
