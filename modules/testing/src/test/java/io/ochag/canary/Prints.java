package io.ochag.canary;

final class Prints {
    private Prints() {}

    static void print() {
        System.out.println();
    }
}
