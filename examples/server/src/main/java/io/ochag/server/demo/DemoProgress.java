package io.ochag.server.demo;

/**
 * How far the demo families are loaded.
 *
 * @param families how many there will be
 * @param loaded how many there are
 */
public record DemoProgress(int families, int loaded, boolean finished) {
    static DemoProgress of(int families, int next) {
        return new DemoProgress(families, Math.min(next, families), next >= families);
    }
}
