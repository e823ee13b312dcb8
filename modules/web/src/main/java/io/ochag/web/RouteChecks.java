package io.ochag.web;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.web.Route.Kind;
import io.ochag.web.Route.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every route table must keep to. Run when a table is made and by modules' tests. */
public final class RouteChecks {
    private static final Pattern PATH = Pattern.compile("(/[a-z][a-z0-9-]*|/\\{[a-z][A-Za-z0-9]*})+");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private RouteChecks() {}

    /** Every fault found, one sentence each; empty when the table is sound. */
    public static List<String> faults(List<Route> routes) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            String shape =
                    route.method() + " " + PARAMETER.matcher(route.path()).replaceAll("{}");
            if (!seen.add(shape)) {
                faults.add(route.name() + ": another route has this method and path.");
            }
            one(route).forEach(fault -> faults.add(route.name() + ": " + fault));
        }
        return faults;
    }

    private static List<String> one(Route route) {
        List<String> faults = new ArrayList<>();
        texts(route, faults);
        access(route, faults);
        parameters(route, faults);
        shape(route, faults);
        route.body().ifPresent(body -> BodyChecks.check(body, faults));
        if (route.keyDemanded()) {
            route.answer().type().ifPresent(type -> AnswerChecks.check(type, faults));
        }
        return faults;
    }

    private static void texts(Route route, List<String> faults) {
        if (route.summary().ru().isBlank() || route.summary().en().isBlank()) {
            faults.add("it has no summary.");
        }
        route.description()
                .filter(text -> text.ru().isBlank() || text.en().isBlank())
                .ifPresent(text -> faults.add("its description is blank in one language."));
    }

    private static void access(Route route, List<String> faults) {
        if (route.access() instanceof Access.Undeclared
                || route.access() instanceof Access.Open open && open.why().isBlank()
                || route.access() instanceof Access.SignedIn signedIn
                        && signedIn.why().isBlank()) {
            faults.add("it declares neither a permission nor why it needs none.");
        }
    }

    private static void parameters(Route route, List<String> faults) {
        if (!PATH.matcher(route.path()).matches()) {
            faults.add("its path is not made of /lower-case-words and /{parameters}.");
        }
        Set<String> inPath = new HashSet<>();
        Matcher names = PARAMETER.matcher(route.path());
        while (names.find()) {
            inPath.add(names.group(1));
        }
        Set<String> declared =
                route.pathParameters().stream().map(Parameter::name).collect(Collectors.toSet());
        if (!inPath.equals(declared)) {
            faults.add("the parameters in its path and the declared ones differ.");
        }
        route.pathParameters().stream()
                .filter(parameter -> !plain(parameter.type()))
                .forEach(parameter ->
                        faults.add("path parameter " + parameter.name() + " is no id, code, date or number."));
        route.queryParameters().stream()
                .filter(parameter -> !plain(parameter.type()) && parameter.type() != Boolean.class)
                .forEach(parameter -> faults.add("query parameter " + parameter.name()
                        + " is no id, code, date or number: what may be personal belongs in the body."));
    }

    private static void shape(Route route, List<String> faults) {
        boolean carriesBody = route.method() != HttpMethod.GET && route.method() != HttpMethod.DELETE;
        if (route.body().isPresent() && !carriesBody) {
            faults.add("a " + route.method() + " carries no body.");
        }
        if (route.kind() == Kind.COMMAND && route.method() == HttpMethod.GET) {
            faults.add("a command cannot be a GET.");
        }
        if (route.kind() == Kind.QUERY && route.method() != HttpMethod.GET && route.method() != HttpMethod.POST) {
            faults.add("a query is a GET or, where it searches, a POST.");
        }
        if (route.paged()
                && (route.kind() == Kind.COMMAND
                        || route.method() == HttpMethod.POST && route.body().isEmpty())) {
            faults.add("only a query is paged, and a POST only with a body.");
        }
        if (route.answer().mediaType().isPresent() && route.kind() == Kind.COMMAND) {
            faults.add("only a query streams.");
        }
        if (route.keyDemanded() && (route.kind() == Kind.QUERY || route.method() != HttpMethod.POST)) {
            faults.add("only a command by POST has an Idempotency-Key.");
        }
        if (!route.queryParameters().isEmpty() && route.method() != HttpMethod.GET) {
            faults.add("only a GET has query parameters.");
        }
    }

    private static boolean plain(Class<?> type) {
        return UuidId.class.isAssignableFrom(type)
                || CodeId.class.isAssignableFrom(type)
                || type.isEnum()
                || type == LocalDate.class
                || type == Integer.class;
    }
}
