package io.ochag.web;

import java.util.List;

/**
 * A part of the route table, usually one a module: a class {@code XRoutes} in the module's {@code http} package, which takes the module's API
 * interfaces in its constructor and is contributed by {@link WebBinder#routes}.
 */
public interface RouteSource {
    List<Route> routes();

    /** Groups the routes in the API document. By convention the name of the module, taken from {@code io.ochag.<module>.http}. */
    default String module() {
        String[] names = getClass().getPackageName().split("\\.");
        int last = names.length - 1;
        return names[last].equals("http") && last > 0 ? names[last - 1] : names[last];
    }
}
