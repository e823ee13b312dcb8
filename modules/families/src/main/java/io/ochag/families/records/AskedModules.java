package io.ochag.families.records;

import io.ochag.families.ModuleEntry;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.event.Recipient;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
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

    /** What is open of each in the other modules, but the registry's own; who has nothing is absent. */
    public Map<Recipient, List<ModuleEntry>> openElsewhere(Actor actor, Set<Recipient> recipients) {
        Map<Recipient, List<ModuleEntry>> open = new HashMap<>();
        others().forEach(module -> module.openMatters(actor, recipients)
                .forEach((recipient, entries) -> open.computeIfAbsent(recipient, none -> new ArrayList<>())
                        .addAll(entries.stream()
                                .map(entry -> ModuleEntry.of(module, entry))
                                .toList())));
        return open;
    }

    /** When anything was last recorded about each in the other modules; what the registry itself knows it is asked apart. */
    public Map<Recipient, Instant> lastActivityElsewhere(Actor actor, Set<Recipient> recipients) {
        Map<Recipient, Instant> last = new HashMap<>();
        others().forEach(module -> module.lastActivity(actor, recipients)
                .forEach((recipient, at) ->
                        last.merge(recipient, at, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private Stream<FamilyRecords> others() {
        return modules.stream().filter(module -> !module.module().equals(RegistryRecords.MODULE));
    }

    /** Everything that each module holds about a person, for the person's own request. */
    public <T> List<T> held(
            Actor actor, FamilyRecords.SubjectRequest request, BiFunction<String, FamilyRecords.Held, T> shown) {
        return modules.stream()
                .flatMap(module ->
                        module.heldAbout(actor, request).stream().map(held -> shown.apply(module.module(), held)))
                .toList();
    }

    /** Has every module take away what tells who the person is, inside a write; the refusal of one is the refusal of all. */
    public void depersonalise(Actor actor, Recipient.OfPerson person) {
        modules.forEach(module -> module.depersonalise(actor, person));
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
