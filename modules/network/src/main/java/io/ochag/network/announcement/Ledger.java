package io.ochag.network.announcement;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Cuts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What must be told of one place or post, by comparing what is so with what was told.
 *
 * @param tell in the order of days, ends before beginnings
 * @param takeBack what was told and is not so
 * @param next the day on which there will be something to tell
 */
record Ledger(
        List<Told> tell, List<Told> takeBack, @NotPersonal Optional<LocalDate> next) {
    /**
     * @param periods in order, none on one day with another
     * @param told what was told and not taken back
     * @param today the last day of which anything is told
     */
    static Ledger of(List<Period> periods, List<Told> told, LocalDate today, Supplier<UUID> ids) {
        List<Told> open = new ArrayList<>(told);
        List<Told> tell = new ArrayList<>();
        TreeSet<LocalDate> later = new TreeSet<>();
        for (Period period : joined(periods)) {
            Cuts cuts = told(open, tell, ids, 1, period.from(), period.cuts(), later, today);
            if (period.to() != null) {
                told(open, tell, ids, -1, period.to(), cuts, later, today);
            }
        }
        tell.sort(Comparator.comparing(Told::day).thenComparing(Told::quantity));
        return new Ledger(
                List.copyOf(tell), List.copyOf(open), later.isEmpty() ? Optional.empty() : Optional.of(later.first()));
    }

    /** Finds a fact among those told, or adds it; answers the cuts that it was told with. */
    private static Cuts told(
            List<Told> open,
            List<Told> tell,
            Supplier<UUID> ids,
            int quantity,
            LocalDate day,
            Cuts cuts,
            TreeSet<LocalDate> later,
            LocalDate today) {
        if (day.isAfter(today)) {
            later.add(day);
            return cuts;
        }
        for (Told one : open) {
            if (one.says(quantity, day, cuts)) {
                open.remove(one);
                return one.cuts();
            }
        }
        tell.add(new Told(ids.get(), quantity, day, cuts));
        return cuts;
    }

    /** Periods that follow each other on the same line are one. */
    private static List<Period> joined(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period next : periods) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from().equals(last.to()) && next.cuts().sameLineAs(last.cuts())) {
                joined.set(joined.size() - 1, new Period(last.from(), next.to(), last.cuts()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
