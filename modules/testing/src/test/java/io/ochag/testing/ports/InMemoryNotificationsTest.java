package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.Notifications;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.NotificationsContract;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

class InMemoryNotificationsTest extends NotificationsContract {
    private final AtomicBoolean writing = new AtomicBoolean();
    private final InMemoryNotifications notifications = new InMemoryNotifications(writing::get).declare(REMINDER);

    @Override
    protected Notifications notifications() {
        return notifications;
    }

    @Override
    protected Actor actor() {
        return Actors.system();
    }

    @Override
    protected Instant now() {
        return MutableClock.at(TestOchag.USUAL_DAY).instant();
    }

    @Override
    protected <T> T write(Supplier<T> work) {
        writing.set(true);
        try {
            return work.get();
        } finally {
            writing.set(false);
        }
    }

    @Override
    protected boolean waits(NotificationId notification) {
        return notifications.waiting().containsKey(notification);
    }
}
