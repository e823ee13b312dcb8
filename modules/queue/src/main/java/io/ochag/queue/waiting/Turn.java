package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.queue.LineKey;
import io.ochag.queue.line.Line;
import java.time.Instant;

/** A command's turn at a line that it has locked: who does something in which line, and when. */
public record Turn(Actor actor, Line line, Instant now) {
    LineKey key() {
        return line.key();
    }
}
