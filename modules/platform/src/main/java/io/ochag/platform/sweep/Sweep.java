package io.ochag.platform.sweep;

/**
 * Finds what is due and does it. What waits is a column of the module's own ({@code due_at}, {@code expires_at}), so a run that was missed
 * is made up by the next one, and nothing is lost with a process. Of all instances on a database one runs it at a time; a run may be
 * repeated after a crash, so each batch is one write that leaves nothing half done.
 */
public interface Sweep {
    /** Dotted, module first: {@code audit.seal}. It stands in the database; a changed name is a new sweep. */
    String name();

    Rhythm rhythm();

    /**
     * Does one batch in a write of its own.
     *
     * @return whether more may be waiting, in which case it is called again at once
     */
    boolean sweepOnce();
}
