package io.ochag.families.consent;

import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Coverage.Withheld;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What grounds come to, as a plain function: for each class a basis by standing, else an entry in force, else the reason why not. */
final class CoverageRules {
    private CoverageRules() {}

    /**
     * @param entries of the ledger about one person, to this recipient, for this purpose
     * @param standing whom a basis of the catalogue covers by itself, if anybody
     */
    static Coverage coverage(
            Set<DataClass> classes,
            List<GroundRow> entries,
            Optional<String> standing,
            Bases bases,
            Purpose purpose,
            LocalDate day) {
        Map<DataClass, String> shown = new HashMap<>();
        Map<DataClass, Withheld> withheld = new HashMap<>();
        for (DataClass one : classes) {
            List<GroundRow> about =
                    entries.stream().filter(entry -> entry.names(one)).toList();
            Optional<String> ground = standing.flatMap(whose -> bases.standing(whose, one, purpose, day))
                    .map(basis -> "basis:" + basis.code())
                    .or(() -> about.stream()
                            .filter(entry -> entry.inForce(day))
                            .findFirst()
                            .map(GroundRow::ground));
            if (ground.isPresent()) {
                shown.put(one, ground.get());
            } else {
                withheld.put(one, reason(about, day));
            }
        }
        return new Coverage(shown, withheld);
    }

    private static Withheld reason(List<GroundRow> about, LocalDate day) {
        if (about.stream().anyMatch(GroundRow::takenBack)) {
            return Withheld.WITHDRAWN;
        }
        return about.stream().anyMatch(entry -> entry.over(day)) ? Withheld.EXPIRED : Withheld.NO_CONSENT;
    }

    /** What a family's card may show of any of its members; a reason stands only where nobody's data of the class are shown. */
    static Coverage together(Set<DataClass> classes, List<Coverage> members) {
        Map<DataClass, String> shown = new HashMap<>();
        Map<DataClass, Withheld> withheld = new HashMap<>();
        for (DataClass one : classes) {
            members.stream()
                    .flatMap(member -> Optional.ofNullable(member.shown().get(one)).stream())
                    .sorted()
                    .findFirst()
                    .ifPresentOrElse(
                            ground -> shown.put(one, ground),
                            () -> withheld.put(
                                    one,
                                    members.stream()
                                            .flatMap(member -> Optional.ofNullable(
                                                    member.withheld().get(one))
                                                    .stream())
                                            .max(Comparator.naturalOrder())
                                            .orElse(Withheld.NO_CONSENT)));
        }
        return new Coverage(shown, withheld);
    }
}
