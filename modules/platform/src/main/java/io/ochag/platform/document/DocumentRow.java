package io.ochag.platform.document;

import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentName;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentOwner.RecordRef;
import io.ochag.kernel.document.MediaType;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A description as a row of {@code ochag_platform.document}. */
public record DocumentRow(
        DocumentId id,
        @Nullable FamilyId familyId,
        @Nullable PersonId personId,
        @NotPersonal @Nullable String partKind,
        @Nullable UUID partId,
        @PersonalData(Kind.FREE_TEXT) String name,
        MediaType mediaType,
        long size,
        @NotPersonal String sha256,
        int pieces,
        RetentionClass retention,
        @NotPersonal LocalDate keepFrom,
        @NotPersonal @Nullable LocalDate keepUntil,
        boolean held,
        Instant storedAt,
        @NotPersonal String storedBy) {
    StoredDocument shown() {
        return new StoredDocument(
                id,
                owner(),
                new DocumentName(name),
                mediaType,
                size,
                sha256,
                retention,
                Optional.ofNullable(keepUntil),
                held,
                storedAt);
    }

    DocumentOwner owner() {
        return new DocumentOwner(Optional.ofNullable(about()), Optional.ofNullable(part()));
    }

    private @Nullable Recipient about() {
        if (familyId != null) {
            return new Recipient.OfFamily(familyId);
        }
        return personId == null ? null : new Recipient.OfPerson(personId);
    }

    private @Nullable RecordRef part() {
        return partKind == null || partId == null ? null : new RecordRef(partKind, partId);
    }

    @Override
    public String toString() {
        return "DocumentRow[" + id + "]";
    }
}
