package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;

/**
 * What it costs not to take what was offered.
 *
 * @param tolerated so many times it costs nothing; {@code 2} with {@link Cost#LEAVES} leaves at the third
 */
public record RefusalRule(int tolerated, Cost cost) {
    /** It never costs anything. */
    public static final RefusalRule FREE = new RefusalRule(0, Cost.KEEPS_RANK);

    /** What is lost. */
    public enum Cost {
        KEEPS_RANK,
        /** Behind all who wait in the same class. */
        GOES_TO_END,
        LEAVES
    }

    /** @throws InvalidValueException {@code refusal-rule.tolerated} */
    public RefusalRule {
        if (tolerated < 0) {
            throw new InvalidValueException("refusal-rule.tolerated");
        }
    }

    /** @param times how often it has happened now, this time included */
    public Cost costOf(int times) {
        return times <= tolerated ? Cost.KEEPS_RANK : cost;
    }
}
