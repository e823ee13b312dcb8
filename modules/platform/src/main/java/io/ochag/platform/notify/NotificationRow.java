package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code ochag_platform.notification}. */
public record NotificationRow(
        NotificationId id,
        @Nullable FamilyId familyId,
        @Nullable PersonId personId,
        PlaceId placeId,
        TemplateCode template,
        @NotPersonal String[] holes,
        @NotPersonal @Nullable String accessClass,
        boolean urgent,
        @Nullable ContactKind via,
        @Nullable StopKey stopKey,
        Instant createdAt,
        @NotPersonal String createdBy,
        Instant dueAt,
        @Nullable Instant notAfter,
        NotificationState state,
        long claim,
        int tries,
        int round,
        @NotPersonal @Nullable String cause,
        @NotPersonal @Nullable String channel,
        @NotPersonal @Nullable String addressMasked,
        @Nullable Instant sentAt) {
    Recipient recipient() {
        if (familyId != null) {
            return new Recipient.OfFamily(familyId);
        }
        if (personId == null) {
            throw new IllegalStateException("a message to nobody");
        }
        return new Recipient.OfPerson(personId);
    }

    /** What a channel knows the message by: a worker who has it sent again wants it to go out again. */
    String key() {
        return round == 0 ? id.toString() : id + "." + round;
    }

    @Override
    public String toString() {
        return "NotificationRow[" + id + "]";
    }
}
