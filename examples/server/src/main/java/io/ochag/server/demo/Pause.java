package io.ochag.server.demo;

import java.util.function.BooleanSupplier;

/** How the loading waits: a test does not. */
interface Pause {
    long SLICE_MILLIS = 1_000;
    int LONGEST_SLICES = 60;

    void rest(long millis) throws InterruptedException;

    /** A second after the first failure, twice as long after each further one in a row, at most a minute; no longer once it is over. */
    default void afterFailure(int failures, BooleanSupplier over) throws InterruptedException {
        int slices = failures > 6 ? LONGEST_SLICES : 1 << failures - 1;
        for (int i = 0; i < slices && !over.getAsBoolean(); i++) {
            rest(SLICE_MILLIS);
        }
    }
}
