package io.ochag.kernel.directory;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * Port: what in one module waits for a worker who leaves: appointments, groups, loans, cases, offers, feeds, keys. Every module that gives work
 * to a worker binds one into the set; whoever keeps the workers asks them all, and lets nobody go while one of them answers something.
 *
 * <p>Called inside the units of work of the command that asks, by whoever may end the worker's posts: it checks no permission itself.
 */
public interface LeavingChecklist {
    /** The module's name, as in its schema. */
    @NotPersonal
    String module();

    /**
     * What would be left without anybody after the last day, in a stable order: what is open now and whatever lies later. Empty for a worker who
     * has nothing, or is unknown.
     */
    List<OpenMatter> openMatters(StaffId worker, LocalDate lastDay);

    /**
     * Gives all matters of one code to another worker from that day on; those of days before stay whose they were. What is not there any more is
     * no failure. A module may refuse with a code of its own, such as that the other has no post at the place.
     *
     * @throws io.ochag.kernel.error.DomainException {@code access.not-found} for a code that the module does not have or cannot hand over
     */
    void handOver(Actor actor, HandOver command);

    /** @param from the day from which the matters are the other's */
    record HandOver(
            @NotPersonal String code,
            StaffId worker,
            StaffId successor,
            @NotPersonal LocalDate from) {}

    /**
     * Things of one kind that wait for the worker.
     *
     * @param code dotted, module first: {@code rental.loans}
     * @param count how many, at least one
     * @param link path within the interface where they are listed, ids only
     * @param transferable whether {@link #handOver} can give them to another; else each is closed by a person
     */
    record OpenMatter(
            @NotPersonal String code,
            LocalText title,
            int count,
            @NotPersonal String link,
            boolean transferable) {}
}
