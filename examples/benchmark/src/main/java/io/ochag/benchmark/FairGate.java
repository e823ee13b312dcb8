package io.ochag.benchmark;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets so many requests in at once, in the order in which they came. */
final class FairGate extends Handler.Wrapper {
    private final Semaphore gate;

    FairGate(int most) {
        this.gate = new Semaphore(most, true);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        gate.acquire();
        try {
            return super.handle(request, response, callback);
        } finally {
            gate.release();
        }
    }
}
