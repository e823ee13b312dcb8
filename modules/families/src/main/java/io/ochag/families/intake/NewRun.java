package io.ochag.families.intake;

import io.ochag.families.BeginImport;
import io.ochag.families.ImportId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;

/** A new import, with who began it. */
record NewRun(
        ImportId id,
        PlaceId place,
        BeginImport command,
        Instant at,
        @NotPersonal String by) {}
