package io.ochag.kernel.document;

import java.time.Period;
import java.util.Optional;

/**
 * How long files of a class are kept where the region has said nothing else. A module declares one for each class that it uses.
 *
 * @param usual from the day that the term is counted from; empty: without end
 */
public record RetentionTerm(RetentionClass retention, Optional<Period> usual) {
    public static RetentionTerm of(String retention, Period usual) {
        return new RetentionTerm(new RetentionClass(retention), Optional.of(usual));
    }

    /** Kept until somebody deletes it for another reason than the term. */
    public static RetentionTerm withoutEnd(String retention) {
        return new RetentionTerm(new RetentionClass(retention), Optional.empty());
    }
}
