package io.ochag.server.demo;

/**
 * What is loaded.
 *
 * @param families how many invented families the region has
 */
public record DemoOptions(int families) {
    /** Decides what all the families are. */
    public static final long SEED = 34;
}
