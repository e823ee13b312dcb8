package io.ochag.platform.notify;

import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;

/** Sends what is due, a batch at a time. */
final class SendingSweep implements Sweep {
    static final String NAME = "notifications.send";

    private static final int SECONDS = 5;

    private final Sending sending;
    private final NotificationRules rules;

    @Inject
    SendingSweep(Sending sending, NotificationRules rules) {
        this.sending = sending;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(SECONDS);
    }

    @Override
    public boolean sweepOnce() {
        return sending.batch() == rules.batch();
    }
}
