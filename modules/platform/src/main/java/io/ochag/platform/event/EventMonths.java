package io.ochag.platform.event;

import io.ochag.platform.persistence.OwnWrites;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Makes the partitions of this month and of three to come; what stands in the default partition for them is moved. */
final class EventMonths implements Sweep {
    private static final int AHEAD = 3;

    private final OwnWrites writes;
    private final LogMapper mapper;
    private final Clock clock;

    @Inject
    EventMonths(OwnWrites writes, LogMapper mapper, Clock clock) {
        this.writes = writes;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.months";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(3, 10));
    }

    /** One month a write, so that publishers wait for one move at most. */
    @Override
    public boolean sweepOnce() {
        YearMonth now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            String firstDay = now.plusMonths(ahead).atDay(1).toString();
            if (writes.write(() -> mapper.addMonth(firstDay))) {
                return true;
            }
        }
        return false;
    }
}
