package io.ochag.families.intake;

import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.intake.ReadFamily.Found;
import io.ochag.families.matching.Candidate;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** New rows of {@code import_line}, column by column; lists within a row are texts with a separator that no title has. */
record LineColumns(
        @NotPersonal String[] lines,
        @NotPersonal String[] rows,
        @NotPersonal String[] outcomes,
        @Nullable UUID[] families,
        @NotPersonal String[] persons,
        @NotPersonal String[] scores,
        @NotPersonal String[] reasons,
        @NotPersonal String[] faults,
        @NotPersonal String[] faultColumns) {
    static final String SEPARATOR = "\u001f";

    /** What became of a family. */
    record Done(
            ReadFamily read, Outcome outcome, Optional<FamilyId> family, List<Candidate> alike, List<Found> faults) {}

    static LineColumns of(List<Done> done) {
        return new LineColumns(
                column(done, one -> Long.toString(one.read().line())),
                column(done, one -> Integer.toString(one.read().rows())),
                column(done, one -> one.outcome().name()),
                families(done),
                column(
                        done,
                        one -> joined(
                                one.alike(), candidate -> candidate.person().toString())),
                column(
                        done,
                        one -> joined(
                                one.alike(),
                                candidate -> Integer.toString(candidate.score().points()))),
                column(
                        done,
                        one -> joined(
                                one.alike(),
                                candidate -> candidate.score().reasons().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))),
                column(done, one -> joined(one.faults(), found -> found.fault().name())),
                column(
                        done,
                        one -> joined(
                                one.faults(),
                                found -> found.column().replace(SEPARATOR, " ").strip())));
    }

    private static UUID[] families(List<Done> done) {
        UUID[] families = new UUID[done.size()];
        for (int i = 0; i < families.length; i++) {
            int at = i;
            done.get(i).family().ifPresent(family -> families[at] = family.value());
        }
        return families;
    }

    private static String[] column(List<Done> done, Function<Done, String> value) {
        return done.stream().map(value).toArray(String[]::new);
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(SEPARATOR));
    }
}
