package io.ochag.families.intake;

import io.ochag.families.source.SourceLimits;
import java.time.Duration;

/**
 * What a host or a test may want otherwise.
 *
 * @param together families in one write; each also takes locks for its members
 * @param turn writes in a row before another import has its turn
 * @param pieces in one file
 * @param leftAfter a file that nobody completed is forgotten after this time
 * @param limits of the files
 */
public record ImportRules(int together, int turn, int pieces, Duration leftAfter, SourceLimits limits) {
    public static final ImportRules USUAL = new ImportRules(250, 40, 400, Duration.ofDays(1), SourceLimits.USUAL);
}
