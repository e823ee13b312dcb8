package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;

/**
 * A priority class of a policy.
 *
 * @param rank lower is served first; equal ranks are served as one. It never changes once published; leave room between ranks
 * @param title as people read it
 */
public record PriorityClass(
        PriorityCode code, int rank, @NotPersonal String title) {}
