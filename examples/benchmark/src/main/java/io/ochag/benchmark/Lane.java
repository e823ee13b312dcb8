package io.ochag.benchmark;

import java.util.SplittableRandom;

/** One after another; whoever takes part in a load has one of his own. */
interface Lane extends AutoCloseable {
    /** Does the operation once; whether the answer was the expected one. */
    boolean once(SplittableRandom random) throws Exception;

    @Override
    default void close() throws Exception {}
}
