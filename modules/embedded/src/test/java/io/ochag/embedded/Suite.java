package io.ochag.embedded;

/** How much of the crash suites runs: a little by default, all by {@code -Pfull}. */
final class Suite {

    private Suite() {}

    static int rounds() {
        return System.getProperty("ochag.suite", "small").equals("full") ? 20 : 2;
    }
}
