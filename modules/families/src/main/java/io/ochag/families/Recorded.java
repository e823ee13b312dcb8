package io.ochag.families;

import java.time.Instant;
import java.util.Optional;

/**
 * When something happened and how it came into the system: it is counted when it happened, not when it was typed.
 *
 * @param occurredAt empty for now
 */
public record Recorded(Optional<Instant> occurredAt, Source source) {
    public static final Recorded LIVE = new Recorded(Optional.empty(), Source.LIVE);

    /** Where a record comes from. */
    public enum Source {
        LIVE,
        PAPER,
        IMPORT
    }
}
