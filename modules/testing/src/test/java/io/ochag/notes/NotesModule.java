package io.ochag.notes;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.notes.board.BoardModule;
import io.ochag.platform.OchagModule;
import io.ochag.platform.Requires;

/** Installs the notes. */
@Requires(PlaceDirectory.class)
public final class NotesModule extends OchagModule {
    @Override
    public String name() {
        return "notes";
    }

    @Override
    protected void configure() {
        schema(1);
        id(NoteId.class, NoteId::new);
        event("notes.written", NoteWritten.class);
        permissions(NotesPermission.values());
        install(new BoardModule());
    }
}
