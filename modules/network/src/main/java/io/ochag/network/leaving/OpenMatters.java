package io.ochag.network.leaving;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.text.LocalText;
import io.ochag.network.Leavings;
import io.ochag.network.NetworkError;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Asks every module what waits for a worker. */
final class OpenMatters {
    private final List<LeavingChecklist> checklists;

    @Inject
    OpenMatters(Set<LeavingChecklist> checklists) {
        this.checklists = checklists.stream()
                .sorted(Comparator.comparing(LeavingChecklist::module))
                .toList();
    }

    List<Leavings.Matter> of(StaffId worker, LocalDate lastDay) {
        return checklists.stream()
                .flatMap(checklist -> checklist.openMatters(worker, lastDay).stream()
                        .map(matter -> new Leavings.Matter(
                                checklist.module(),
                                matter.code(),
                                matter.title(),
                                matter.count(),
                                matter.link(),
                                matter.transferable())))
                .toList();
    }

    /** Refuses with everything that is open. */
    void requireNone(StaffId worker, LocalDate lastDay) {
        List<Leavings.Matter> matters = of(worker, lastDay);
        if (!matters.isEmpty()) {
            throw DomainException.invalid(
                    NetworkError.LEAVING_OPEN_MATTERS,
                    matters.stream()
                            .map(matter -> new Violation(
                                    "",
                                    matter.code(),
                                    new LocalText(
                                            matter.title().ru() + ": " + matter.count(),
                                            matter.title().en() + ": " + matter.count())))
                            .toList());
        }
    }

    void handOver(Actor actor, Leavings.HandOver command, LocalDate lastDay) {
        LeavingChecklist module = checklists.stream()
                .filter(checklist -> command.code().startsWith(checklist.module() + "."))
                .findFirst()
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
        boolean stuck = module.openMatters(command.staff(), lastDay).stream()
                .anyMatch(matter -> matter.code().equals(command.code()) && !matter.transferable());
        if (stuck) {
            throw DomainException.of(NetworkError.LEAVING_NOT_TRANSFERABLE);
        }
        module.handOver(
                actor,
                new LeavingChecklist.HandOver(command.code(), command.staff(), command.successor(), command.from()));
    }
}
