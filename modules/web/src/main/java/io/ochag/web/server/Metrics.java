package io.ochag.web.server;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.ochag.web.dispatch.Dispatcher;
import java.time.Duration;
import javax.sql.DataSource;

/** Counts and times requests by the template of their route, never by their path, beside figures of the JVM and the pool. */
final class Metrics {
    private static final String START = "ochag.start";
    private static final String NO_ROUTE = "none";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(DataSource dataSource) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        if (dataSource instanceof HikariDataSource pool && pool.getMetricsTrackerFactory() == null) {
            pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
        }
    }

    void begin(Context request) {
        request.attribute(START, System.nanoTime());
    }

    void end(Context request) {
        Long start = request.attribute(START);
        if (start == null) {
            return;
        }
        String template = request.attribute(Dispatcher.TEMPLATE);
        Timer.builder("http.server.requests")
                .description("Requests by route and outcome")
                .tag("method", template == null ? NO_ROUTE : request.method().name())
                .tag("route", template == null ? NO_ROUTE : template)
                .tag("status", Integer.toString(request.statusCode()))
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - start));
    }

    void show(Context request) {
        request.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }
}
