package io.ochag.queue.waiting;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.queue.EntryEvent;
import io.ochag.queue.OfferId;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.Tag;
import io.ochag.queue.VacancyId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code happening}. */
public record HappeningRow(
        long seq,
        EntryEvent.What kind,
        Instant occurredAt,
        Instant recordedAt,
        @NotPersonal String actorKind,
        @NotPersonal String actorKey,
        @Nullable AssignmentId actorPost,
        @NotPersonal @Nullable String causedBy,
        @Nullable OfferId offerId,
        @Nullable VacancyId vacancyId,
        @Nullable ReasonCode code,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String document,
        @Nullable ReasonCode channel,
        @Nullable PriorityCode classBefore,
        @Nullable PriorityCode classAfter,
        @Nullable Integer aheadBefore,
        @Nullable Integer aheadAfter,
        @NotPersonal String[] lacking) {
    EntryEvent shown() {
        return new EntryEvent(
                kind,
                occurredAt,
                recordedAt,
                new ActorColumns(actorKind, actorKey, actorPost, causedBy).actor(),
                Optional.ofNullable(offerId),
                Optional.ofNullable(vacancyId),
                Optional.ofNullable(code),
                Optional.ofNullable(document),
                Optional.ofNullable(channel),
                shift(),
                Arrays.stream(lacking).map(Tag::new).collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<EntryEvent.Shift> shift() {
        return classBefore == null || classAfter == null || aheadBefore == null || aheadAfter == null
                ? Optional.empty()
                : Optional.of(new EntryEvent.Shift(classBefore, classAfter, aheadBefore, aheadAfter));
    }

    @Override
    public String toString() {
        return "HappeningRow[" + seq + " " + kind + "]";
    }
}
