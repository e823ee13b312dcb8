package io.ochag.families.records;

import io.ochag.families.ModuleEntry;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks every installed module the same thing, in a stable order. */
public final class AskedModules {
    private final List<FamilyRecords> modules;

    @Inject
    AskedModules(Set<FamilyRecords> modules) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(FamilyRecords::module))
                .toList();
    }

    /** A line and whose it is. */
    record Line(FamilyRecords module, Entry entry) {}

    public List<ModuleEntry> ofEach(Function<FamilyRecords, List<Entry>> question) {
        return lines(question)
                .map(line -> ModuleEntry.of(line.module(), line.entry()))
                .toList();
    }

    List<Line> newest(Function<FamilyRecords, List<Entry>> question, int most) {
        return lines(question)
                .sorted(Comparator.comparing(Line::entry, Entry.NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    private Stream<Line> lines(Function<FamilyRecords, List<Entry>> question) {
        return modules.stream()
                .flatMap(module -> question.apply(module).stream().map(entry -> new Line(module, entry)));
    }
}
