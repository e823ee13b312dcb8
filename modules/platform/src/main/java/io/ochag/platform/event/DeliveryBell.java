package io.ochag.platform.event;

import java.util.concurrent.TimeUnit;

/** Wakes the delivery of this process. Other processes look by themselves. */
final class DeliveryBell {
    private boolean rung;

    synchronized void ring() {
        rung = true;
        notifyAll();
    }

    /** Returns when the bell has rung since the last time, at the latest after this many milliseconds. */
    synchronized void await(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (!rung) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        rung = false;
    }
}
