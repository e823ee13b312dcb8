package io.ochag.families.matching;

import io.ochag.families.FamiliesError;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Learning that the exact СНИЛС of somebody invisible is registered is the one disclosure that is allowed about them: each is recorded, and nobody
 * gets many. Whoever has had them asks with no number at all, taken or free, so that the refusal tells nothing. It counts in this process alone.
 */
public final class NumberQuestions {
    /** Slips of the pen are a few a day; trying out numbers needs thousands. */
    static final int MOST_AN_HOUR = 20;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> told = new HashMap<>();
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    NumberQuestions(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** Before a question with a number; {@code families.too-many-questions}. */
    public synchronized void pass(Actor actor) {
        Instant now = clock.instant();
        told.values().forEach(times -> times.removeIf(time -> !time.plus(WINDOW).isAfter(now)));
        told.values().removeIf(Deque::isEmpty);
        Deque<Instant> times = told.get(key(actor));
        if (times != null && times.size() >= MOST_AN_HOUR) {
            Duration wait = Duration.between(now, times.getFirst().plus(WINDOW));
            throw DomainException.of(
                    FamiliesError.TOO_MANY_QUESTIONS, Map.of("retry-after", Long.toString(wait.toSeconds() + 1)));
        }
    }

    /** Records a disclosure. */
    public void disclose(Actor actor) {
        synchronized (this) {
            told.computeIfAbsent(key(actor), nobody -> new ArrayDeque<>()).addLast(clock.instant());
        }
        trail.read(AuditEntry.of(actor, "families.snils-disclosed"));
    }

    /** A worker in two posts, or with two purposes, is one person. */
    private static String key(Actor actor) {
        return actor instanceof Actor.Staff worker ? "staff:" + worker.staff() : ActorText.of(actor);
    }
}
