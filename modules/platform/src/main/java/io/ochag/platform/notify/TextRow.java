package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.Language;

/** A text that the region has reworded. */
public record TextRow(
        ContactKind kind,
        Language language,
        @NotPersonal String subject,
        @NotPersonal String body) {
    NotificationText text() {
        return new NotificationText(kind, language, subject, body);
    }
}
