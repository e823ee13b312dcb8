package io.ochag.kernel.document;

import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose file it is: of whom it says something, of which record it is a part, or both.
 *
 * @param about whom every access is recorded under; empty only where the file is about nobody
 */
public record DocumentOwner(Optional<Recipient> about, Optional<RecordRef> part) {
    /** @throws IllegalArgumentException where it belongs to nothing */
    public DocumentOwner {
        if (about.isEmpty() && part.isEmpty()) {
            throw new IllegalArgumentException("a file belongs to somebody or to a record");
        }
    }

    public static DocumentOwner of(Recipient about) {
        return new DocumentOwner(Optional.of(about), Optional.empty());
    }

    public static DocumentOwner of(RecordRef part) {
        return new DocumentOwner(Optional.empty(), Optional.of(part));
    }

    public static DocumentOwner of(RecordRef part, Recipient about) {
        return new DocumentOwner(Optional.of(about), Optional.of(part));
    }

    /**
     * A record of some module.
     *
     * @param kind dotted, module first: {@code rental.loan}
     */
    public record RecordRef(@NotPersonal String kind, UUID id) {}
}
