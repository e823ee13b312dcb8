package io.ochag.platform.document;

import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.MediaType;
import io.ochag.kernel.error.DomainException;
import java.util.Comparator;
import java.util.List;

/** Holds a content to what it is said to be. */
final class ContentTypes {
    private ContentTypes() {}

    /** Passes, or refuses with {@code files.type} or {@code files.type-differs}. */
    static void require(MediaType declared, Evidence content, List<TypeRow> known) {
        TypeRow found = known.stream()
                .sorted(Comparator.comparing(TypeRow::isText))
                .filter(type -> type.fits(content))
                .findFirst()
                .filter(TypeRow::allowed)
                .orElseThrow(() -> DomainException.of(DocumentError.TYPE_NOT_ALLOWED));
        if (!found.mediaType().equals(declared)) {
            throw DomainException.of(DocumentError.TYPE_DIFFERS);
        }
    }
}
