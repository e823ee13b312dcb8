package io.ochag.network.place;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;

/**
 * That a place serves a territory (территория обслуживания), as a region profile states it.
 *
 * @param code the place's code, a slash, the territory's
 */
public record CatchmentEntry(@NotPersonal String code, PlaceId place, TerritoryCode territory, DateRange during) {}
