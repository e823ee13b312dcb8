package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What a test says waits for a worker, from a day on; handed over as the port says. */
public final class InMemoryLeavingChecklist implements LeavingChecklist {
    private final String module;
    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

    /** One thing that lies on a day. */
    private record Waiting(StaffId worker, String code, LocalDate day, boolean transferable) {}

    public InMemoryLeavingChecklist(String module) {
        this.module = module;
    }

    /** One more thing of a kind, {@code module.code}, that lies on a day. */
    public InMemoryLeavingChecklist waits(StaffId worker, String code, LocalDate day, boolean transferable) {
        waiting.add(new Waiting(worker, module + "." + code, day, transferable));
        return this;
    }

    /** A person has closed everything of that kind. */
    public void close(StaffId worker, String code) {
        waiting.removeIf(it -> it.worker().equals(worker) && it.code().equals(module + "." + code));
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public List<OpenMatter> openMatters(StaffId worker, LocalDate lastDay) {
        Map<String, List<Waiting>> byCode = waiting.stream()
                .filter(it -> it.worker().equals(worker))
                .collect(Collectors.groupingBy(Waiting::code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(kind -> new OpenMatter(
                        kind.getKey(),
                        new LocalText("Дела", "Matters"),
                        kind.getValue().size(),
                        "/" + module,
                        kind.getValue().get(0).transferable()))
                .toList();
    }

    @Override
    public void handOver(Actor actor, HandOver command) {
        if (!command.code().startsWith(module + ".")) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        for (Waiting one : List.copyOf(waiting)) {
            if (one.worker().equals(command.worker()) && one.code().equals(command.code())) {
                if (!one.transferable()) {
                    throw DomainException.of(KernelError.NOT_FOUND);
                }
                if (!one.day().isBefore(command.from())) {
                    waiting.remove(one);
                    waiting.add(new Waiting(command.successor(), one.code(), one.day(), true));
                }
            }
        }
    }
}
