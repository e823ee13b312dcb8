package io.ochag.network.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a statement take over a history. A statement that differs holds from the day on which it was made; where it names a day of its own,
 * from that day. What was so before stays as it was.
 */
public final class Timeline {
    private Timeline() {}

    /**
     * The history after a statement, without repeats of one value.
     *
     * @param stored what was kept so far, no two on one day
     * @param stated what is stated now, no two on one day
     * @param today when it is stated
     */
    public static <T> List<Stretch<T>> follow(List<Stretch<T>> stored, List<Stretch<T>> stated, LocalDate today) {
        if (stored.isEmpty()) {
            return joined(stated);
        }
        LocalDate change = today;
        for (LocalDate day : cuts(stored, stated)) {
            if (!Objects.equals(at(stored, day), at(stated, day))) {
                LocalDate named = beginning(stated, day);
                if (named.isAfter(LocalDate.MIN) && named.isBefore(change)) {
                    change = named;
                }
            }
        }
        List<Stretch<T>> all = new ArrayList<>();
        LocalDate turn = change;
        stored.stream().flatMap(it -> clipped(it, LocalDate.MIN, turn)).forEach(all::add);
        stated.stream().flatMap(it -> clipped(it, turn, LocalDate.MAX)).forEach(all::add);
        return joined(all);
    }

    /** Whether the two say the same of every day. */
    public static <T> boolean same(List<Stretch<T>> one, List<Stretch<T>> other) {
        return joined(one).equals(joined(other));
    }

    private static <T> TreeSet<LocalDate> cuts(List<Stretch<T>> stored, List<Stretch<T>> stated) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(LocalDate.MIN);
        Stream.of(stored, stated).flatMap(List::stream).forEach(it -> {
            cuts.add(first(it));
            cuts.add(end(it));
        });
        cuts.remove(LocalDate.MAX);
        return cuts;
    }

    private static <T> @Nullable T at(List<Stretch<T>> line, LocalDate day) {
        return line.stream()
                .filter(it -> !first(it).isAfter(day) && end(it).isAfter(day))
                .map(Stretch::value)
                .findFirst()
                .orElse(null);
    }

    /** Where the stated stretch, or the stated gap, of that day begins. */
    private static <T> LocalDate beginning(List<Stretch<T>> stated, LocalDate day) {
        return stated.stream()
                .flatMap(it -> Stream.of(first(it), end(it)))
                .filter(it -> !it.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static <T> Stream<Stretch<T>> clipped(Stretch<T> stretch, LocalDate from, LocalDate to) {
        LocalDate first = first(stretch).isAfter(from) ? first(stretch) : from;
        LocalDate end = end(stretch).isBefore(to) ? end(stretch) : to;
        return first.isBefore(end) ? Stream.of(stretch(first, end, stretch.value())) : Stream.of();
    }

    private static <T> List<Stretch<T>> joined(List<Stretch<T>> stretches) {
        List<Stretch<T>> joined = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparing(Timeline::first)).forEach(next -> {
            Stretch<T> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && end(last).equals(first(next)) && Objects.equals(last.value(), next.value())) {
                joined.set(joined.size() - 1, stretch(first(last), end(next), last.value()));
            } else {
                joined.add(next);
            }
        });
        return List.copyOf(joined);
    }

    private static <T> Stretch<T> stretch(LocalDate first, LocalDate end, T value) {
        return new Stretch<>(first.equals(LocalDate.MIN) ? null : first, end.equals(LocalDate.MAX) ? null : end, value);
    }

    private static LocalDate first(Stretch<?> stretch) {
        return stretch.from() == null ? LocalDate.MIN : stretch.from();
    }

    private static LocalDate end(Stretch<?> stretch) {
        return stretch.to() == null ? LocalDate.MAX : stretch.to();
    }
}
