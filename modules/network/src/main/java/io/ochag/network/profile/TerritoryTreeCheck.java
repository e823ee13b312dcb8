package io.ochag.network.profile;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.TerritoryKind;
import io.ochag.network.structure.TerritoryEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks what territories say of each other, once all are known. */
final class TerritoryTreeCheck {
    private final Reading reading;

    TerritoryTreeCheck(Reading reading) {
        this.reading = reading;
    }

    /** A tree without circles: what is in one is a problem and left out. */
    TerritoryTree checked(Map<TerritoryEntry, YamlMap> territories) {
        TerritoryTree tree = new TerritoryTree(List.copyOf(territories.keySet()));
        List<TerritoryEntry> sound = new ArrayList<>();
        territories.forEach((territory, item) -> {
            if (item.has("within")) {
                reading.codes().need(Codes.Kind.TERRITORY, item.value("within", TerritoryCode::new, Fault.CODE_FORMAT));
            }
            for (Field<TerritoryCode> before : item.values("predecessors", TerritoryCode::new, Fault.CODE_FORMAT)) {
                reading.codes().need(Codes.Kind.TERRITORY, before);
            }
            boolean municipality = territory.kind() == TerritoryKind.MUNICIPALITY;
            if (municipality && territory.oktmo().isEmpty()) {
                reading.problems().add(item.spot(), Fault.REQUIRED);
            }
            if (tree.runsInCircle(territory.code())) {
                reading.problems().add(item.spot(), Fault.WITHIN_CYCLE);
            } else {
                sound.add(territory);
            }
        });
        return new TerritoryTree(sound);
    }
}
