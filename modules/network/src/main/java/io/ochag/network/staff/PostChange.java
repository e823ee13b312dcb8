package io.ochag.network.staff;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.timeline.Stated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a stated post follows its statement.
 *
 * @param during days of the post from now on
 * @param past until when the post was what it was before, to be kept apart; empty where nothing is
 * @param keptDates whether a person's dates stand
 */
record PostChange(DateRange during, @NotPersonal Optional<LocalDate> past, boolean keptDates) {
    /**
     * @param now the post as it is; absent for one that is new or was withdrawn
     * @param today from when another place, role or reach holds, where the statement names no later day
     */
    static PostChange of(Stated<PostEntry> stated, Optional<StatedPostRow> now, LocalDate today) {
        DateRange asStated = stated.thing().during();
        if (now.isEmpty()) {
            return new PostChange(asStated, Optional.empty(), false);
        }
        StatedPostRow row = now.get();
        boolean keepsDates = stated.keeps("during");
        DateRange wanted = keepsDates ? row.during() : asStated;
        LocalDate turn = asStated.from().isAfter(row.starts()) ? asStated.from() : today;
        boolean isAnother = !row.isWhat(stated.thing());
        if (isAnother && row.starts().isBefore(turn) && lastsPast(wanted, turn)) {
            return new PostChange(new DateRange(turn, wanted.to()), Optional.of(earlier(row.ends(), turn)), keepsDates);
        }
        boolean goesOn = row.hasPast() && wanted.from().isBefore(row.starts()) && lastsPast(wanted, row.starts());
        return new PostChange(goesOn ? new DateRange(row.starts(), wanted.to()) : wanted, Optional.empty(), keepsDates);
    }

    private static boolean lastsPast(DateRange during, LocalDate day) {
        return during.to() == null || during.to().isAfter(day);
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
