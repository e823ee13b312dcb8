package io.ochag.queue.waiting;

/** How many stand ahead: of a higher class, and earlier in the same. */
public record AheadRow(int higher, int earlier) {
    int all() {
        return higher + earlier;
    }
}
