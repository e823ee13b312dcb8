package io.ochag.testing.ports;

import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.id.StaffId;
import io.ochag.testing.contract.LeavingChecklistContract;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

class InMemoryLeavingChecklistTest extends LeavingChecklistContract {
    private final InMemoryLeavingChecklist checklist = new InMemoryLeavingChecklist("test");

    @Override
    protected LeavingChecklist checklist() {
        return checklist;
    }

    @Override
    protected StaffId worker() {
        return new StaffId(UUID.randomUUID());
    }

    @Override
    protected String waits(StaffId worker, LocalDate day) {
        checklist.waits(worker, "loans", day, true);
        return "test.loans";
    }

    @Override
    protected Optional<String> waitsForGood(StaffId worker) {
        checklist.waits(worker, "keys", LAST_DAY, false);
        return Optional.of("test.keys");
    }

    @Override
    protected void inWrite(Runnable work) {
        work.run();
    }
}
