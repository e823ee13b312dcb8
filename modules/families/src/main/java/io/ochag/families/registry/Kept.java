package io.ochag.families.registry;

import io.ochag.families.Recorded;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;

/** Where a record is kept and how it came to be: the same for everything that one command writes. */
record Kept(
        PlaceId place, MunicipalityCode municipality, Instant occurredAt, Instant recordedAt, Recorded.Source source) {}
