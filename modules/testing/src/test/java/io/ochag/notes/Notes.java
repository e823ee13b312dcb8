package io.ochag.notes;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/** Notes about people, kept at places. */
public interface Notes {
    /** Needs {@link NotesPermission#WRITE} at the place. Failures: {@code access.forbidden}, {@code notes.title-taken}. */
    NoteId write(Actor actor, WriteNote command);

    /** Needs {@link NotesPermission#READ}. Failures: {@code access.forbidden}, {@code access.not-found}. */
    Note read(Actor actor, NoteId note);

    /** All that the actor may see, newest first. Needs {@link NotesPermission#READ}. Failures: {@code access.forbidden}. */
    Page<Note> list(Actor actor, PageRequest page);

    /** Needs {@link NotesPermission#WRITE}; answers the new version. Failures: as {@link #read}, and {@code version.stale}. */
    long change(Actor actor, ChangeNote command);
}
