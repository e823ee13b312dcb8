package io.ochag.network.structure;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** A territory with its official code of a day. */
record TerritoryRow(
        TerritoryCode code,
        TerritoryKind kind,
        @NotPersonal String name,
        @Nullable TerritoryCode within,
        @NotPersonal @Nullable String okato,
        @Nullable MunicipalityCode oktmo,
        @NotPersonal @Nullable String status,
        @Nullable MunicipalityCode predecessor,
        @Nullable Boolean confirmed) {}
