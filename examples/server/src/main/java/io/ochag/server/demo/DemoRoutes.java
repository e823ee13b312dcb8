package io.ochag.server.demo;

import static io.ochag.web.HttpMethod.GET;

import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;

/** How far the demo families are, over HTTP. */
final class DemoRoutes implements RouteSource {
    private final DemoLoader loader;

    @Inject
    DemoRoutes(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.query(GET, "/demo")
                .open(
                        "Two numbers about invented families, and nothing of them: whoever tries the server waits for these.")
                .summary("Сколько демонстрационных семей загружено", "How many demo families are loaded")
                .answers(DemoProgress.class)
                .handle(call -> loader.progress()));
    }
}
