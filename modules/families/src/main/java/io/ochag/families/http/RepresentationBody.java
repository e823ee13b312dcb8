package io.ochag.families.http;

import io.ochag.families.GroundCode;
import io.ochag.families.Recorded;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who represents, on what ground, as it comes in.
 *
 * @param personId who represents; else {@code bodyId}
 * @param acts what the paper confines it to; absent or empty for everything
 * @param to the first day on which it does not hold
 */
record RepresentationBody(
        @Nullable PersonId personId,
        @Nullable OrganisationId bodyId,
        GroundCode ground,
        @Size(max = 10) @Nullable List<Act> acts,
        @Nullable PaperBody paper,
        @NotPersonal LocalDate from,
        @NotPersonal @Nullable LocalDate to,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    RepresentationBody {
        if ((personId == null) == (bodyId == null)) {
            throw new InvalidValueException("families.represented-by");
        }
    }

    Terms terms() {
        By by = personId == null ? new By.Body(Objects.requireNonNull(bodyId)) : new By.Person(personId);
        return new Terms(
                by,
                ground,
                acts == null ? Set.of() : Set.copyOf(acts),
                Optional.ofNullable(paper).map(PaperBody::stated),
                new DateRange(from, to),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
