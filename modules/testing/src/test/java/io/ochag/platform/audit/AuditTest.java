package io.ochag.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.notes.ChangeNote;
import io.ochag.notes.NoteId;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.WriteNote;
import io.ochag.platform.sample.Other;
import io.ochag.platform.sample.SpyDataSource;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

@ExtendWith(PostgresExtension.class)
class AuditTest {
    private static final String WRITER = "ochag-audit";

    private final TestDatabase database;
    private final SpyDataSource spy;
    private final TestOchag ochag;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Notes notes;
    private final Actor.Staff worker = Actors.worker();
    private final PlaceId place = new PlaceId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());

    AuditTest(TestDatabase database) {
        this.database = database;
        this.spy = new SpyDataSource(database.dataSource());
        this.ochag = TestOchag.on(spy).install(new NotesModule()).start();
        this.transactions = ochag.get(Transactions.class);
        this.trail = ochag.get(AuditTrail.class);
        this.notes = ochag.get(Notes.class);
        ochag.ports().grants().at(place, worker, NotesPermission.READ, NotesPermission.WRITE);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void aChangeIsRecordedWithItsActorPurposePersonAndPlace() {
        note("Звонок");
        assertThat(database.text(
                        "select kind || ' ' || operation || ' ' || actor_kind || ' ' || purpose || ' ' || at"
                                + " from ochag_platform.audit_entry where person_ids = array[?]::uuid[] and staff_id = ?"
                                + " and post_id = ? and place_id = ?",
                        person.value(),
                        worker.staff().value(),
                        worker.post().value(),
                        place.value()))
                .isEqualTo("WRITE notes.write STAFF service 2026-11-23 09:00:00+00");
    }

    @Test
    void aStatedPurposeIsRecordedInPlaceOfTheRoles() {
        Actor asked = new Actor.Staff(worker.staff(), worker.post(), new Purpose("complaint"));
        NoteId note = note("Звонок");
        notes.read(asked, note);
        assertThat(database.text(
                        "select purpose from ochag_platform.audit_entry where kind = 'READ' and ? = any(person_ids)",
                        person.value()))
                .isEqualTo("complaint");
    }

    @Test
    void aRefusedChangeLeavesNoEntry() {
        NoteId note = note("Звонок");
        assertThatThrownBy(() -> notes.change(worker, new ChangeNote(note, 99, "…")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    notes.change(worker, new ChangeNote(note, 1, "…"));
                    throw DomainException.of(KernelError.STALE);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(entries("notes.change")).isZero();
    }

    @Test
    void aChangeIsRecordedInAWriteAlone() {
        AuditEntry entry = AuditEntry.of(worker, "notes.test");
        assertThatIllegalStateException().isThrownBy(() -> trail.written(entry));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.read(() -> {
                    trail.written(entry);
                    return true;
                }));
    }

    @Test
    void aReadIsDurableBeforeItsAnswerAndOutlivesARollback() {
        NoteId note = note("Звонок");
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    notes.read(worker, note);
                    assertThat(entries("notes.read"))
                            .as("seen by others at once")
                            .isEqualTo(1);
                    throw DomainException.of(KernelError.STALE);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(entries("notes.read")).isEqualTo(1);
    }

    @Test
    void entriesCanNeitherBeChangedNorRemoved() {
        note("Звонок");
        for (String change : List.of(
                "update ochag_platform.audit_entry set operation = 'x'",
                "delete from ochag_platform.audit_entry",
                "truncate ochag_platform.audit_entry")) {
            assertThatThrownBy(() -> database.sql(change))
                    .as(change)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("23001");
        }
        assertThat(entries("notes.write")).isEqualTo(1);
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        NoteId note = note("Звонок");
        AtomicBoolean broken = new AtomicBoolean(true);
        spy.onOpened((thread, connection) -> failWriter(thread, broken, () -> new SQLException("gone", "08006")));
        assertThatThrownBy(() -> notes.read(worker, note))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.AUDIT_UNAVAILABLE));
        broken.set(false);
        assertThat(notes.read(worker, note).id()).isEqualTo(note);
        assertThat(entries("notes.read")).isEqualTo(1);
    }

    @Test
    void theWriterOutlivesADataSourceThatMisbehaves() {
        NoteId note = note("Звонок");
        AtomicBoolean broken = new AtomicBoolean(true);
        spy.onOpened((thread, connection) -> {
            if (thread.getName().equals(WRITER) && broken.get()) {
                throw new IllegalStateException("not an SQLException");
            }
        });
        assertThatThrownBy(() -> notes.read(worker, note)).isInstanceOf(DomainException.class);
        broken.set(false);
        assertThat(notes.read(worker, note).id()).isEqualTo(note);
    }

    @Test
    void aConnectionThatTheServerDroppedCostsNoReaderAnything() {
        NoteId note = note("Звонок");
        AtomicInteger process = new AtomicInteger();
        spy.onOpened((thread, connection) -> {
            if (thread.getName().equals(WRITER)) {
                process.set(connection.unwrap(PGConnection.class).getBackendPID());
            }
        });
        notes.read(worker, note);
        int first = process.get();
        assertThat(database.text("select pg_terminate_backend(?)", first)).isEqualTo("t");
        while (database.number("select count(*) from pg_stat_activity where pid = ?", first) > 0) {
            Thread.onSpinWait();
        }
        assertThat(notes.read(worker, note).id()).isEqualTo(note);
        assertThat(process.get()).isNotEqualTo(first);
        assertThat(entries("notes.read")).isEqualTo(2);
    }

    @Test
    void anEntryIsThereOnceWhenTheAnswerToItsCommitWasLost() {
        NoteId note = note("Звонок");
        notes.read(worker, note);
        AtomicBoolean lost = new AtomicBoolean();
        spy.onCommit((thread, connection) -> {
            if (thread.getName().equals(WRITER) && !lost.getAndSet(true)) {
                connection.commit();
                throw new SQLException("gone", "08006");
            }
        });
        assertThat(notes.read(worker, note).id()).isEqualTo(note);
        assertThat(lost).isTrue();
        assertThat(entries("notes.read")).isEqualTo(2);
    }

    @Test
    void readsThatWaitTogetherAreCommittedTogether() {
        int readers = 64;
        CountDownLatch allWait = new CountDownLatch(1);
        AtomicInteger commits = new AtomicInteger();
        spy.onCommit((thread, connection) -> {
            if (thread.getName().equals(WRITER)) {
                commits.incrementAndGet();
                Other.await(allWait);
            }
        });
        List<Thread> waiting = new ArrayList<>();
        List<CompletableFuture<Boolean>> reads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            reads.add(Other.begins(() -> {
                synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                }
                trail.read(AuditEntry.of(worker, "notes.together"));
                return true;
            }));
        }
        until(() -> {
            synchronized (waiting) {
                return waiting.size() == readers
                        && waiting.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING);
            }
        });
        assertThat(reads).noneMatch(CompletableFuture::isDone);
        allWait.countDown();
        reads.forEach(Other::result);
        assertThat(entries("notes.together")).isEqualTo(readers);
        assertThat(commits.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void afterTheStopNothingIsShown() {
        NoteId note = note("Звонок");
        ochag.close();
        assertThatThrownBy(() -> notes.read(worker, note))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.AUDIT_UNAVAILABLE));
    }

    private NoteId note(String title) {
        return notes.write(
                worker, new WriteNote(place, person, Optional.empty(), title + " " + UUID.randomUUID(), "Позвонить"));
    }

    private long entries(String operation) {
        return database.number(
                "select count(*) from ochag_platform.audit_entry where operation = ? and staff_id = ?",
                operation,
                worker.staff().value());
    }

    private static void failWriter(Thread thread, AtomicBoolean broken, Supplier<SQLException> failure)
            throws SQLException {
        if (thread.getName().equals(WRITER) && broken.get()) {
            throw failure.get();
        }
    }

    private static void until(Supplier<Boolean> condition) {
        while (!condition.get()) {
            Thread.onSpinWait();
        }
    }
}
