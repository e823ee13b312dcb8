package io.ochag.platform.event;

import io.ochag.testing.database.TestDatabase;

/** The log's tables, as tests look at them. */
final class EventLogs {
    private EventLogs() {}

    /** As new, but that the subscribers are known. */
    static void empty(TestDatabase database) {
        database.sql("delete from ochag_platform.event_parked");
        database.sql("delete from ochag_platform.event_pending");
        database.sql("delete from ochag_platform.event_span");
        database.sql("delete from ochag_platform.event");
        database.sql("update ochag_platform.event_head set position = 0");
        database.sql("update ochag_platform.event_subscriber set position = 0, replay_to = null");
    }
}
