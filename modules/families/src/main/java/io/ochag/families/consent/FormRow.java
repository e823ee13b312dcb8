package io.ochag.families.consent;

import io.ochag.families.ConsentForm;
import io.ochag.families.FormCode;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/** A form in one version. */
record FormRow(
        FormCode code,
        int version,
        @NotPersonal String title,
        @NotPersonal String body,
        @NotPersonal LocalDate since,
        Instant recordedAt) {
    ConsentForm shown() {
        return new ConsentForm(code, version, title, body, since, recordedAt);
    }
}
