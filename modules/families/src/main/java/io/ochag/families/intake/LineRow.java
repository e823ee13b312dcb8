package io.ochag.families.intake;

import io.ochag.families.ImportFault;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportLine.Alike;
import io.ochag.families.ImportLine.Fault;
import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.MatchReason;
import io.ochag.families.PersonMatch.Why;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code import_line}. */
public record LineRow(
        long line,
        int rows,
        Outcome outcome,
        @Nullable FamilyId familyId,
        UUID[] personIds,
        @NotPersonal String[] scores,
        @NotPersonal String[] reasons,
        @NotPersonal String[] faults,
        @NotPersonal String[] faultColumns) {

    List<PersonId> persons() {
        return Arrays.stream(personIds).map(PersonId::new).toList();
    }

    Optional<FamilyId> family() {
        return Optional.ofNullable(familyId);
    }

    /**
     * @param seen persons whom whoever asks may find
     * @param open families that they may see
     */
    ImportLine shown(Set<PersonId> seen, Set<FamilyId> open) {
        List<Alike> alike = new ArrayList<>();
        for (int i = 0; i < personIds.length; i++) {
            PersonId person = new PersonId(personIds[i]);
            if (seen.contains(person)) {
                alike.add(new Alike(person, Integer.parseInt(scores[i]), why(reasons[i])));
            }
        }
        List<Fault> wrong = new ArrayList<>();
        for (int i = 0; i < faults.length; i++) {
            ImportFault fault = ImportFault.valueOf(faults[i]);
            // the only text of a list, where it is blank, is no list
            String column = i < faultColumns.length ? faultColumns[i] : "";
            wrong.add(new Fault(fault, Optional.of(column).filter(title -> !title.isEmpty()), fault.text()));
        }
        return new ImportLine(line, rows, outcome, family().filter(open::contains), alike, wrong);
    }

    private static List<Why> why(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" "))
                        .map(MatchReason::valueOf)
                        .map(Why::of)
                        .toList();
    }
}
