package io.ochag.web.server;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.ochag.platform.event.DeliveryWatch;
import io.ochag.web.dispatch.Dispatcher;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/** Counts and times requests by the template of their route, never by their path, beside figures of the JVM, the pool and the events. */
final class Metrics {
    private static final String START = "ochag.start";
    private static final String NO_ROUTE = "none";

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private Optional<DeliveryFigures> delivery = Optional.empty();

    Metrics(DataSource dataSource) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        if (dataSource instanceof HikariDataSource pool) {
            // read from outside: the pool may be a host's, with figures of its own
            gauge("hikaricp.connections", pool, HikariPoolMXBean::getTotalConnections);
            gauge("hikaricp.connections.active", pool, HikariPoolMXBean::getActiveConnections);
            gauge("hikaricp.connections.idle", pool, HikariPoolMXBean::getIdleConnections);
            gauge("hikaricp.connections.pending", pool, HikariPoolMXBean::getThreadsAwaitingConnection);
        }
    }

    private void gauge(String name, HikariDataSource pool, ToDoubleFunction<HikariPoolMXBean> figure) {
        Gauge.builder(name, pool, source -> {
                    HikariPoolMXBean bean = source.getHikariPoolMXBean();
                    return bean == null ? 0 : figure.applyAsDouble(bean);
                })
                .register(registry);
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
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - start));
    }

    /** Shows how far the delivery of events is, too. */
    Metrics with(DeliveryWatch watch, Clock clock) {
        delivery = Optional.of(new DeliveryFigures(watch, clock, registry));
        return this;
    }

    void show(Context request) {
        delivery.ifPresent(DeliveryFigures::refresh);
        request.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }
}
