package io.ochag.queue;

import io.ochag.platform.OchagModule;
import io.ochag.queue.line.LineModule;
import io.ochag.queue.setup.SetupModule;
import io.ochag.queue.waiting.WaitingModule;

/** The queue: each module that uses it may install it, once or several times. */
public final class QueueModule extends OchagModule {
    @Override
    public String name() {
        return "queue";
    }

    @Override
    protected void configure() {
        schema(2);
        install(new LineModule());
        install(new WaitingModule());
        install(new SetupModule());
    }

    /** Two of them are the same to Guice. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QueueModule;
    }

    @Override
    public int hashCode() {
        return QueueModule.class.hashCode();
    }
}
