package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.StaffId;
import io.ochag.testing.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What every {@link LeavingChecklist} keeps to: nothing of a worker's is forgotten, and what is handed over is the other's. */
public abstract class LeavingChecklistContract {
    /** The last day of the worker who leaves. */
    protected static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private final Actor actor = Actors.system();

    protected abstract LeavingChecklist checklist();

    /** A worker for whom nothing waits. */
    protected abstract StaffId worker();

    /** Lets something that can be handed over wait for the worker on that day; answers its code. */
    protected abstract String waits(StaffId worker, LocalDate day);

    /** Lets something wait that only a person can close; empty where the module has nothing of the kind. */
    protected abstract Optional<String> waitsForGood(StaffId worker);

    /** Runs in a unit of work, as the command that calls does. */
    protected abstract void inWrite(Runnable work);

    @Test
    public void whoHasNothingAndWhoIsUnknownHaveNothing() {
        assertThat(openMatters(worker())).isEmpty();
        assertThat(openMatters(new StaffId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    public void whatWaitsIsCountedUnderACodeOfTheModule() {
        StaffId worker = worker();
        String code = waits(worker, LAST_DAY.plusDays(3));
        List<LeavingChecklist.OpenMatter> matters = openMatters(worker);
        assertThat(matters).extracting(LeavingChecklist.OpenMatter::code).containsExactly(code);
        assertThat(code).startsWith(checklist().module() + ".");
        assertThat(matters.get(0).count()).isEqualTo(1);
        assertThat(matters.get(0).transferable()).isTrue();
        assertThat(openMatters(worker)).isEqualTo(matters);
    }

    @Test
    public void nobodyElsesMattersAreShown() {
        waits(worker(), LAST_DAY.plusDays(3));
        assertThat(openMatters(worker())).isEmpty();
    }

    @Test
    public void whatIsHandedOverIsTheOthersAndNobodysTwice() {
        StaffId worker = worker();
        StaffId successor = worker();
        String code = waits(worker, LAST_DAY.plusDays(3));
        handOver(code, worker, successor);
        assertThat(openMatters(worker)).isEmpty();
        assertThat(openMatters(successor))
                .extracting(LeavingChecklist.OpenMatter::code)
                .containsExactly(code);
        handOver(code, worker, successor);
        assertThat(openMatters(successor))
                .extracting(LeavingChecklist.OpenMatter::count)
                .containsExactly(1);
    }

    @Test
    public void aCodeThatTheModuleDoesNotHaveIsNotFound() {
        StaffId worker = worker();
        StaffId successor = worker();
        assertThatThrownBy(() -> handOver("nothing.of-the-kind", worker, successor))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.NOT_FOUND));
    }

    @Test
    public void whatCannotBeHandedOverStays() {
        StaffId worker = worker();
        Optional<String> code = waitsForGood(worker);
        if (code.isEmpty()) {
            return;
        }
        assertThat(openMatters(worker))
                .filteredOn(matter -> matter.code().equals(code.get()))
                .extracting(LeavingChecklist.OpenMatter::transferable)
                .containsExactly(false);
        assertThatThrownBy(() -> handOver(code.get(), worker, worker())).isInstanceOf(DomainException.class);
        assertThat(openMatters(worker))
                .extracting(LeavingChecklist.OpenMatter::code)
                .contains(code.get());
    }

    private List<LeavingChecklist.OpenMatter> openMatters(StaffId worker) {
        AtomicReference<List<LeavingChecklist.OpenMatter>> matters = new AtomicReference<>(List.of());
        inWrite(() -> matters.set(checklist().openMatters(worker, LAST_DAY)));
        return Objects.requireNonNull(matters.get());
    }

    private void handOver(String code, StaffId worker, StaffId successor) {
        inWrite(() -> checklist()
                .handOver(actor, new LeavingChecklist.HandOver(code, worker, successor, LAST_DAY.plusDays(1))));
    }
}
