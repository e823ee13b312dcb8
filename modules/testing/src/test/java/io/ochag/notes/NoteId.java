package io.ochag.notes;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a note. */
public record NoteId(UUID value) implements UuidId {
    public static NoteId parse(String text) {
        return new NoteId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
