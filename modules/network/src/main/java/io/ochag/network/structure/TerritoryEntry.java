package io.ochag.network.structure;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.TerritoryKind;
import java.util.List;
import java.util.Optional;

/** A territory as a region profile states it. Its own code is for ever; the official one changes and is dated. */
public record TerritoryEntry(
        TerritoryCode code,
        TerritoryKind kind,
        @NotPersonal String name,
        Optional<TerritoryCode> within,
        @NotPersonal Optional<String> okato,
        List<TerritoryCode> predecessors,
        List<OktmoEntry> oktmo,
        DateRange during) {}
