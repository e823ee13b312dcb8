package io.ochag.web.sample;

import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A route that answers when the test lets it. */
public final class SlowRoutes implements RouteSource {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Inject
    public SlowRoutes() {}

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.query(HttpMethod.GET, "/slow")
                .open("it only waits")
                .summary("Ждать", "Wait")
                .answers(SampleRoutes.Ask.class)
                .handle(call -> {
                    begun.countDown();
                    await(mayEnd);
                    return new SampleRoutes.Ask("finished");
                }));
    }

    public void awaitBegun() {
        await(begun);
    }

    public void letEnd() {
        mayEnd.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
