package io.ochag.families.matching;

import io.ochag.families.FamiliesError;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Learning that the exact СНИЛС of somebody invisible is registered is the one disclosure that is allowed about them: each is recorded, and nobody
 * gets many. It counts in this process alone: with several instances there may be as many times the limit.
 */
public final class NumberQuestions {
    /** Slips of the pen are a few a day; trying out numbers needs thousands. */
    static final int MOST_AN_HOUR = 20;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Map<Actor, Deque<Instant>> asked = new ConcurrentHashMap<>();
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    NumberQuestions(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** Records a disclosure, or refuses it with {@code families.too-many-questions}. */
    public void disclose(Actor actor) {
        Instant now = clock.instant();
        asked.compute(actor, (who, before) -> {
            Deque<Instant> times = before == null ? new ArrayDeque<>() : before;
            times.removeIf(time -> time.plus(WINDOW).isBefore(now));
            if (times.size() >= MOST_AN_HOUR) {
                throw DomainException.of(
                        FamiliesError.TOO_MANY_QUESTIONS, Map.of("retry-after", Long.toString(WINDOW.toSeconds())));
            }
            times.addLast(now);
            return times;
        });
        trail.read(AuditEntry.of(actor, "families.snils-disclosed"));
    }
}
