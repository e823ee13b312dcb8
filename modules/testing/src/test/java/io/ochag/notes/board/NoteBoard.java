package io.ochag.notes.board;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.notes.ChangeNote;
import io.ochag.notes.Note;
import io.ochag.notes.NoteId;
import io.ochag.notes.NoteWritten;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.WriteNote;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The use cases of notes. */
final class NoteBoard implements Notes {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Events events;
    private final IdSource ids;
    private final Clock clock;
    private final NoteStore store;

    @Inject
    NoteBoard(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            Events events,
            IdSource ids,
            Clock clock,
            NoteStore store) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.store = store;
    }

    @Override
    public NoteId write(Actor actor, WriteNote command) {
        return transactions.write(() -> {
            access.require(actor, NotesPermission.WRITE, Subject.at(command.place()));
            NoteId note = new NoteId(ids.next());
            store.add(new NoteRow(
                    note,
                    command.place(),
                    command.person(),
                    command.family().orElse(null),
                    command.title(),
                    command.text(),
                    1));
            trail.written(AuditEntry.of(actor, "notes.write")
                    .persons(Set.of(command.person()))
                    .at(command.place()));
            events.publish(new NoteWritten(ids.next(), clock.instant(), actor, note));
            return note;
        });
    }

    @Override
    public Note read(Actor actor, NoteId note) {
        NoteRow row = transactions.read(() -> store.find(note, access.visibility(actor, NotesPermission.READ))
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND)));
        trail.read(AuditEntry.of(actor, "notes.read")
                .persons(Set.of(row.personId()))
                .at(row.placeId()));
        return shown(row);
    }

    @Override
    public Page<Note> list(Actor actor, PageRequest page) {
        Page<NoteRow> rows = transactions.read(() -> Page.of(
                store.list(access.visibility(actor, NotesPermission.READ), page),
                page,
                row -> row.id().toString()));
        trail.read(AuditEntry.of(actor, "notes.list")
                .persons(rows.items().stream().map(NoteRow::personId).toList()));
        return rows.map(NoteBoard::shown);
    }

    @Override
    public long change(Actor actor, ChangeNote command) {
        return transactions.write(() -> {
            NoteRow row = store.find(command.note(), access.visibility(actor, NotesPermission.WRITE))
                    .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
            if (!store.change(command.note(), command.version(), command.text())) {
                throw DomainException.of(KernelError.STALE);
            }
            trail.written(AuditEntry.of(actor, "notes.change")
                    .persons(Set.of(row.personId()))
                    .at(row.placeId()));
            return command.version() + 1;
        });
    }

    private static Note shown(NoteRow row) {
        return new Note(
                row.id(),
                row.placeId(),
                row.personId(),
                Optional.ofNullable(row.familyId()),
                row.title(),
                row.body(),
                row.version());
    }
}
