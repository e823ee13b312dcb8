package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.Optional;

/**
 * Where an entry stands and why: what a family may be told.
 *
 * @param higherClass how many of a class that goes first stand before it; counting stops just above {@value #MOST}, and who is suspended is
 *     not counted
 * @param earlier how many of its own rank do, counted likewise
 * @param title of its class
 * @param offer the live offer that it holds
 * @param moved the last decision or rule that moved it
 * @param passedOver the last places that went to somebody behind because they lack what this entry needs, newest first
 */
public record Position(
        EntryView entry,
        int higherClass,
        int earlier,
        @NotPersonal String title,
        Optional<OfferView> offer,
        Optional<EntryEvent> moved,
        List<EntryEvent> passedOver) {
    /** Counting stops here: more is "more than a thousand". */
    public static final int MOST = 1000;

    public Position {
        passedOver = List.copyOf(passedOver);
    }

    /** How many are served before, at most {@value #MOST}. */
    public int ahead() {
        return Math.min(MOST, higherClass + earlier);
    }

    /** Whether there are more than {@link #ahead} says. */
    public boolean more() {
        return higherClass + earlier > MOST;
    }
}
