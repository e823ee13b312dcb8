package io.ochag.notes.board;

import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.PageRequest;
import io.ochag.notes.NoteId;
import io.ochag.notes.NotesError;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps notes. */
final class NoteStore {
    private static final UUID FROM_THE_NEWEST = new UUID(-1L, -1L);

    private final NoteMapper mapper;

    @Inject
    NoteStore(NoteMapper mapper) {
        this.mapper = mapper;
    }

    void add(NoteRow row) {
        try {
            mapper.insert(row);
        } catch (DatabaseException e) {
            if (e.constraint().filter("note_title"::equals).isPresent()) {
                throw DomainException.of(NotesError.TITLE_TAKEN);
            }
            throw e;
        }
    }

    Optional<NoteRow> find(NoteId note, Visibility visibility) {
        return mapper.find(note, VisibleRows.of(visibility));
    }

    List<NoteRow> list(Visibility visibility, PageRequest page) {
        UUID before = page.after().map(Uuids::parse).orElse(FROM_THE_NEWEST);
        return mapper.list(VisibleRows.of(visibility), before, page.limit() + 1);
    }

    boolean change(NoteId note, long version, String body) {
        return mapper.change(note, version, body) == 1;
    }
}
