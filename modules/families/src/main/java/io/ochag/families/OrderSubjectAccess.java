package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person asks what is held about them, or somebody who acts for them does.
 *
 * @param askedOn the day on which the request came in; today unless said
 * @param papersSeen the records do not decide, and a worker has seen papers and answers for it
 */
public record OrderSubjectAccess(
        PersonId person, PersonId askedBy, @NotPersonal Optional<LocalDate> askedOn, boolean papersSeen) {}
