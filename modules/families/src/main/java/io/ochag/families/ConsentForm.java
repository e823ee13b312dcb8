package io.ochag.families;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A text that people sign, in one version. It never changes; a new text is a new version.
 *
 * @param since the first day on which it is used
 */
public record ConsentForm(
        FormCode code,
        int version,
        @NotPersonal String title,
        @NotPersonal String body,
        @NotPersonal LocalDate since,
        Instant recordedAt) {}
