package io.ochag.notes.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;
import static io.ochag.web.HttpMethod.PUT;

import io.ochag.notes.ChangeNote;
import io.ochag.notes.Note;
import io.ochag.notes.NoteId;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesPermission;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;

/** The operations of notes over HTTP. */
final class NotesRoutes implements RouteSource {
    private final Notes notes;

    @Inject
    NotesRoutes(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/notes")
                        .permission(NotesPermission.WRITE)
                        .summary("Написать заметку", "Write a note")
                        .body(WriteNoteBody.class)
                        .creates(NoteCreated.class)
                        .located(created -> "/notes/" + created.note())
                        .handle((call, body) -> new NoteCreated(notes.write(call.actor(), body.command()))),
                Route.query(GET, "/notes/{noteId}")
                        .path("noteId", NoteId.class)
                        .permission(NotesPermission.READ)
                        .summary("Прочитать заметку", "Read a note")
                        .answers(Note.class)
                        .version(Note::version)
                        .handle(call -> notes.read(call.actor(), call.id(NoteId.class))),
                Route.query(GET, "/notes")
                        .permission(NotesPermission.READ)
                        .summary("Заметки", "Notes")
                        .answersPage(Note.class)
                        .handle(call -> notes.list(call.actor(), call.page())),
                Route.command(PUT, "/notes/{noteId}")
                        .path("noteId", NoteId.class)
                        .permission(NotesPermission.WRITE)
                        .summary("Изменить заметку", "Change a note")
                        .demandsVersion()
                        .body(ChangeNoteBody.class)
                        .answers(NoteVersion.class)
                        .version(NoteVersion::version)
                        .handle((call, body) -> {
                            NoteId note = call.id(NoteId.class);
                            return new NoteVersion(
                                    note,
                                    notes.change(call.actor(), new ChangeNote(note, call.version(), body.text())));
                        }));
    }
}
