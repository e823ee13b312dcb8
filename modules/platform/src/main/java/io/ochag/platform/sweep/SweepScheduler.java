package io.ochag.platform.sweep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.ochag.platform.Background;
import io.ochag.platform.OchagService;
import io.ochag.platform.log.Plain;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the sweeps by their rhythm, each on one of the instances that share the database. */
public final class SweepScheduler implements OchagService {
    private static final Logger LOG = LoggerFactory.getLogger(SweepScheduler.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_BEFORE_DEAD = 4;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    private final Sweeps sweeps;
    private final DataSource dataSource;
    private final Clock clock;
    private final Background background;
    private @Nullable Scheduler scheduler;

    @Inject
    SweepScheduler(Sweeps sweeps, DataSource dataSource, Clock clock, Background background) {
        this.sweeps = sweeps;
        this.dataSource = dataSource;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public synchronized void start() {
        if (background == Background.OFF || sweeps.all().isEmpty()) {
            return;
        }
        List<RecurringTask<Void>> tasks = sweeps.all().stream().map(this::task).toList();
        Scheduler made = Scheduler.create(dataSource)
                .startTasks(tasks)
                .tableName("ochag_platform.sweep")
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
                .shutdownMaxWait(STOP_WITHIN)
                .commitWhenAutocommitDisabled(true)
                .failureLogging(LogLevel.OFF, false)
                .build();
        made.start();
        scheduler = made;
    }

    @Override
    public synchronized void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    private RecurringTask<Void> task(Sweep sweep) {
        return Tasks.recurring(sweep.name(), schedule(sweep.rhythm()))
                .execute((instance, context) ->
                        run(sweep, () -> context.getSchedulerState().isShuttingDown()));
    }

    private interface Stopping {
        boolean now();
    }

    private void run(Sweep sweep, Stopping stopping) {
        try {
            while (sweeps.once(sweep)) {
                if (stopping.now()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("sweep {} failed", new Plain(sweep.name()), e);
            throw e;
        }
    }

    private Schedule schedule(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Every every) {
            return FixedDelay.of(every.pause());
        }
        return Schedules.daily(clock.getZone(), ((Rhythm.Daily) rhythm).at());
    }
}
