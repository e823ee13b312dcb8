package io.ochag.platform.document;

import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner as columns. */
public record OwnerColumns(
        @Nullable FamilyId family,
        @Nullable PersonId person,
        @NotPersonal @Nullable String partKind,
        @Nullable UUID partId) {
    static OwnerColumns of(DocumentOwner owner) {
        Recipient about = owner.about().orElse(null);
        DocumentOwner.RecordRef part = owner.part().orElse(null);
        return new OwnerColumns(
                about instanceof Recipient.OfFamily family ? family.family() : null,
                about instanceof Recipient.OfPerson person ? person.person() : null,
                part == null ? null : part.kind(),
                part == null ? null : part.id());
    }
}
