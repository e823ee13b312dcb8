package io.ochag.kernel.numbering;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import java.time.LocalDate;

/**
 * Port: numbers without a gap or a double for each kind, place and year. The platform supplies it.
 *
 * <p>A number is taken inside the caller's write and is given back when that write rolls back. Until the write ends nobody else gets a number of
 * the same series; so take it last, after the checks and after the locks on people. A write that needs several takes them in the order of kind,
 * place, year: then no two writes wait for each other.
 */
public interface Numbering {
    /**
     * The next number of today's year in the region's zone. Outside of a write: {@link IllegalStateException}; a kind that no module has declared:
     * {@link IllegalArgumentException}. Failure: {@code numbering.place-code} where the format names the place and it has no code.
     */
    AssignedNumber next(Actor by, NumberKind kind, PlaceId place);

    /** The same for what was done on another day, such as a paper of December that is typed in in January: that day's year and format stand. */
    AssignedNumber next(Actor by, NumberKind kind, PlaceId place, LocalDate day);

    /**
     * Continues a series that was kept on paper: the next number is the one after. Needs {@code numbering.manage} at the place.
     *
     * @param lastPaperNumber the last number on paper, 0 or more
     * @throws io.ochag.kernel.error.DomainException {@code numbering.already-above} when a higher number has been given
     */
    void startAfter(Actor by, NumberSeries series, long lastPaperNumber);
}
