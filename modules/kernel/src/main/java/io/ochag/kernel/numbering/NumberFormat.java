package io.ochag.kernel.numbering;

/**
 * How a module writes the numbers of one kind where the region has said nothing else. A module declares one for each kind that it numbers.
 *
 * @param usual stands until the region defines another pattern
 */
public record NumberFormat(NumberKind kind, NumberPattern usual) {
    public static NumberFormat of(String kind, String usual) {
        return new NumberFormat(new NumberKind(kind), new NumberPattern(usual));
    }
}
