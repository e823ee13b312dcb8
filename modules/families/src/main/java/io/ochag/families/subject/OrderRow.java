package io.ochag.families.subject;

import io.ochag.families.AnswerSubjectAccess.Way;
import io.ochag.families.SubjectOrder;
import io.ochag.families.SubjectOrderId;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code subject_order} with the place that keeps the person. */
record OrderRow(
        SubjectOrderId id,
        PersonId personId,
        PersonId askedBy,
        @NotPersonal String askedAs,
        @NotPersonal LocalDate askedOn,
        PlaceId placeId,
        @NotPersonal LocalDate lastDay,
        Instant dueAt,
        boolean extended,
        @NotPersonal @Nullable LocalDate answeredOn,
        @Nullable Way answeredWay,
        long version) {
    Subject subject() {
        return Subject.person(personId, placeId);
    }

    SubjectOrder shown(Instant now) {
        return new SubjectOrder(
                id,
                personId,
                askedBy,
                askedAs,
                askedOn,
                placeId,
                lastDay,
                dueAt,
                extended,
                answeredOn == null && !now.isBefore(dueAt),
                Optional.ofNullable(answeredOn),
                Optional.ofNullable(answeredWay),
                version);
    }
}
