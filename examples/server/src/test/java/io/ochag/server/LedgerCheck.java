package io.ochag.server;

import io.ochag.server.Ledger.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what clients were told with what is stored. */
final class LedgerCheck {
    private LedgerCheck() {}

    /** Everything that must not be: acknowledged and absent, stored twice, stored by half, stored and never asked for. */
    static List<String> faults(Map<String, Outcome> attempts, StoredFamilies stored) {
        List<String> faults = new ArrayList<>();
        Map<String, List<String>> bySurname = new HashMap<>();
        for (StoredFamilies.Family family : stored.families()) {
            bySurname
                    .computeIfAbsent(family.surname(), surname -> new ArrayList<>())
                    .add(family.id());
            if (!family.whole()) {
                faults.add("registered by half: " + family.id());
            }
            if (!attempts.containsKey(family.surname())) {
                faults.add("nobody asked for " + family.id());
            }
        }
        attempts.forEach((surname, outcome) -> {
            List<String> found = bySurname.getOrDefault(surname, List.of());
            if (found.size() > 1) {
                faults.add("registered twice: " + found);
            }
            if (outcome instanceof Outcome.Acknowledged acknowledged && !found.contains(acknowledged.family())) {
                faults.add("acknowledged and lost: " + acknowledged.family());
            }
        });
        if (stored.loose() > 0) {
            faults.add("rows that belong to no family: " + stored.loose());
        }
        return faults;
    }
}
