package io.ochag.platform;

import io.ochag.platform.schema.SchemaGate;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Starts and stops what modules declared: first the schema, then the services in their order. */
public final class OchagLifecycle {
    private final SchemaGate schemas;
    private final Set<OchagService> services;
    private final Deque<OchagService> running = new ArrayDeque<>();

    @Inject
    OchagLifecycle(SchemaGate schemas, Set<OchagService> services) {
        this.schemas = schemas;
        this.services = services;
    }

    /** Brings the schema up or checks it, then starts every service. What was started is stopped again when a later one fails. */
    public synchronized void start() {
        if (!running.isEmpty()) {
            throw new IllegalStateException("already started");
        }
        schemas.pass();
        try {
            for (OchagService service : services) {
                service.start();
                running.push(service);
            }
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Stops the services in reverse order. Calling it twice does no harm. */
    public synchronized void stop() {
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }
}
