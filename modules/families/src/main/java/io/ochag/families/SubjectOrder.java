package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order of a person who asks what is held about them.
 *
 * @param askedAs on what the asker's right rests, as a code
 * @param lastDay the last day for the answer
 * @param dueAt the first moment at which it is late
 * @param overdue whether it is late
 * @param version for If-Match
 */
public record SubjectOrder(
        SubjectOrderId order,
        PersonId person,
        PersonId askedBy,
        @NotPersonal String askedAs,
        @NotPersonal LocalDate askedOn,
        PlaceId place,
        @NotPersonal LocalDate lastDay,
        Instant dueAt,
        boolean extended,
        boolean overdue,
        @NotPersonal Optional<LocalDate> answeredOn,
        Optional<AnswerSubjectAccess.Way> way,
        long version) {}
