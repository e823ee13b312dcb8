package io.ochag.benchmark;

/**
 * What one side did in one round.
 *
 * @param perSecond right answers a second
 * @param errors answers that were not the expected one
 * @param p50 milliseconds, as all that follow until the load
 * @param poolP99 the wait for a connection, rounded up to a power of two of microseconds
 * @param overtaken by how many that came later at least was a thread that waited for a connection, in the worst of a hundred cases (rounded up
 *     to a power of two) and in the worst of all
 * @param queued of the time that our threads could have worked, how much they waited for a processor instead
 * @param gcMillis time in garbage collection during the round
 * @param load of the machine in the last minute, at the end of the round
 */
record Figures(
        double perSecond,
        long errors,
        double p50,
        double p99,
        double p999,
        double max,
        double poolP99,
        double poolMax,
        long overtaken,
        long mostOvertaken,
        double queued,
        long gcMillis,
        double load) {
    double tail() {
        return p50 == 0 ? 0 : p99 / p50;
    }
}
