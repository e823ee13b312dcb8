package io.ochag.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A place became free.
 *
 * @param tags what it has; it goes to the first whose needs are among them
 * @param usableFrom when it can be used, for those who are told of it; the offer is made now
 * @param usableUntil afterwards it is of no use: what is not taken by then is withdrawn
 */
public record FreeVacancy(
        LineKey line, VacancyRef ref, Set<Tag> tags, Optional<Instant> usableFrom, Optional<Instant> usableUntil) {
    public FreeVacancy {
        tags = Set.copyOf(tags);
    }

    /** Without tags or times. */
    public static FreeVacancy of(LineKey line, VacancyRef ref) {
        return new FreeVacancy(line, ref, Set.of(), Optional.empty(), Optional.empty());
    }
}
