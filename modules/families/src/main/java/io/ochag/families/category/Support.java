package io.ochag.families.category;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Categories.SupportRule;
import io.ochag.families.Categories.Supported;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether support lasts on a day, as plain functions: by the rule in force, the status, the paper and the people of that day.
 *
 * @param until the first day without support, as far as it is known; empty for no end or not known
 */
record Support(Supported supported, @NotPersonal Optional<LocalDate> until) {
    /** Somebody whose age decides, with the days of full-time study. */
    record Somebody(Optional<BirthDate> birth, List<DateRange> studies) {
        Somebody {
            studies = List.copyOf(studies);
        }

        private Optional<LocalDate> born() {
            return birth.filter(date -> date.precision() == Precision.EXACT).map(BirthDate::date);
        }
    }

    /** @param rule with its ages; those that the rule does not need are zero */
    record Rule(SupportRule rule, int children, int age, int studentAge) {}

    /**
     * @param paperUntil the last day on which the paper is good
     * @param holder the person, for categories of persons
     */
    record Case(
            Rule rule,
            DateRange status,
            @NotPersonal Optional<LocalDate> paperUntil,
            List<Somebody> holder,
            List<Somebody> children,
            List<Somebody> parents) {}

    static Support on(LocalDate day, Case of) {
        if (!of.status().contains(day)) {
            return new Support(Supported.NO, Optional.empty());
        }
        Optional<LocalDate> paperOver = of.paperUntil().map(last -> last.plusDays(1));
        Optional<LocalDate> statusOver = Optional.ofNullable(of.status().to());
        return switch (of.rule().rule()) {
            case WHILE_STATUS -> until(day, earliest(statusOver));
            case ON_PAPER -> until(day, earliest(statusOver, paperOver));
            case UNTIL_AGE -> ageEnds(day, of.holder(), of.rule().age(), earliest(statusOver, paperOver));
            case PARENTS_AGE -> ageEnds(day, of.parents(), of.rule().age(), statusOver);
            case ELDEST_CHILD -> eldest(day, of, statusOver);
        };
    }

    private static Support ageEnds(LocalDate day, List<Somebody> people, int age, Optional<LocalDate> over) {
        if (people.isEmpty() || people.stream().anyMatch(one -> one.born().isEmpty())) {
            return over.filter(end -> !day.isBefore(end)).isPresent()
                    ? new Support(Supported.NO, over)
                    : new Support(Supported.UNKNOWN, Optional.empty());
        }
        Optional<LocalDate> first = people.stream()
                .map(one -> Ages.reachedOn(one.born().orElseThrow(), age))
                .min(LocalDate::compareTo);
        return until(day, earliest(first, over));
    }

    /** The decree counts by the eldest child, however many there are: ADR 51. */
    private static Support eldest(LocalDate day, Case of, Optional<LocalDate> over) {
        if (of.children().size() < of.rule().children()) {
            return new Support(Supported.NO, Optional.empty());
        }
        if (of.children().stream().anyMatch(child -> child.born().isEmpty())) {
            return new Support(Supported.UNKNOWN, Optional.empty());
        }
        Somebody eldest = of.children().stream()
                .min((one, other) ->
                        one.born().orElseThrow().compareTo(other.born().orElseThrow()))
                .orElseThrow();
        LocalDate born = eldest.born().orElseThrow();
        LocalDate grown = Ages.reachedOn(born, of.rule().age());
        LocalDate tooOld = Ages.reachedOn(born, of.rule().studentAge());
        LocalDate end = studiedUntil(grown, eldest.studies());
        if (!day.isBefore(end) && studiedUntil(day, eldest.studies()).isAfter(day)) {
            // a study that began later, after a pause, counts on its own days
            end = studiedUntil(day, eldest.studies());
        }
        LocalDate last = end.isAfter(tooOld) ? tooOld : end;
        return until(day, earliest(Optional.of(last), over));
    }

    /** The first day from that one on without study. */
    private static LocalDate studiedUntil(LocalDate from, List<DateRange> studies) {
        LocalDate day = from;
        boolean goesOn = true;
        while (goesOn) {
            LocalDate at = day;
            LocalDate next = studies.stream()
                    .filter(study -> study.contains(at))
                    .map(study -> study.to() == null ? LocalDate.MAX : study.to())
                    .max(LocalDate::compareTo)
                    .orElse(at);
            goesOn = next.isAfter(day) && !next.equals(LocalDate.MAX);
            day = next;
        }
        return day;
    }

    private static Support until(LocalDate day, Optional<LocalDate> end) {
        return new Support(end.filter(over -> !day.isBefore(over)).isPresent() ? Supported.NO : Supported.YES, end);
    }

    @SafeVarargs
    private static Optional<LocalDate> earliest(Optional<LocalDate>... ends) {
        return Stream.of(ends).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
