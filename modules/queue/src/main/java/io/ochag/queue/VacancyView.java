package io.ochag.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A freed place.
 *
 * @param takenBy the holder, where somebody of the line has it
 */
public record VacancyView(
        VacancyId id,
        LineKey line,
        VacancyRef ref,
        Set<Tag> tags,
        VacancyState state,
        Instant freedAt,
        Optional<Instant> usableFrom,
        Optional<Instant> usableUntil,
        Optional<EntryId> takenBy) {}
