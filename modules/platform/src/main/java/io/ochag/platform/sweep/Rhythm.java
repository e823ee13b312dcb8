package io.ochag.platform.sweep;

import java.time.Duration;
import java.time.LocalTime;

/** How often a sweep comes round. */
public sealed interface Rhythm {
    /** This long after the end of the run before. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day, by the region's clock. A day on which nothing ran is made up as soon as something runs. */
    record Daily(LocalTime at) implements Rhythm {}

    static Rhythm seconds(long seconds) {
        return new Every(Duration.ofSeconds(seconds));
    }

    static Rhythm daily(LocalTime at) {
        return new Daily(at);
    }
}
