package io.ochag.queue.waiting;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.queue.EntryId;
import io.ochag.queue.FreeVacancy;
import io.ochag.queue.LineKey;
import io.ochag.queue.Tag;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.VacancyState;
import io.ochag.queue.VacancyView;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code vacancy}. */
public record VacancyRow(
        VacancyId id,
        LineId lineId,
        VacancyRef ref,
        @NotPersonal String[] tags,
        VacancyState state,
        Instant freedAt,
        @Nullable Instant usableFrom,
        @Nullable Instant usableUntil,
        @Nullable EntryId takenBy) {
    static VacancyRow of(VacancyId id, Turn turn, FreeVacancy command) {
        return new VacancyRow(
                id,
                turn.line().id(),
                command.ref(),
                SqlArrays.codes(command.tags()),
                VacancyState.FREE,
                turn.now(),
                command.usableFrom().orElse(null),
                command.usableUntil().orElse(null),
                null);
    }

    VacancyView view(LineKey line) {
        return new VacancyView(
                id,
                line,
                ref,
                Arrays.stream(tags).map(Tag::new).collect(Collectors.toUnmodifiableSet()),
                state,
                freedAt,
                Optional.ofNullable(usableFrom),
                Optional.ofNullable(usableUntil),
                Optional.ofNullable(takenBy));
    }
}
