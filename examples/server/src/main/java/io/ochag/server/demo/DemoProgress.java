package io.ochag.server.demo;

/**
 * How far the demo families are loaded.
 *
 * @param families how many there will be
 * @param loaded how many there are
 * @param state what this instance does about the rest
 */
public record DemoProgress(int families, int loaded, boolean finished, State state) {
    /** What becomes of those that are missing. */
    public enum State {
        LOADING,
        FINISHED,
        /** After too many failures in a row: the next start goes on. */
        GIVEN_UP
    }

    static DemoProgress of(int families, int next, boolean givenUp) {
        boolean finished = next >= families;
        return new DemoProgress(
                families,
                Math.min(next, families),
                finished,
                finished ? State.FINISHED : givenUp ? State.GIVEN_UP : State.LOADING);
    }
}
