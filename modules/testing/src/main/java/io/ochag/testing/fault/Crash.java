package io.ochag.testing.fault;

/** The death of a process, played: an {@link Error}, so that nothing on the way takes it for a refusal. */
public final class Crash extends Error {
    Crash(String failpoint) {
        super("died at " + failpoint);
    }
}
