package io.ochag.network.place;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoomId;

/**
 * A room as a region profile states it.
 *
 * @param code the place's code, a slash, the room's own
 * @param capacity people at once
 */
public record RoomEntry(
        RoomId id,
        PlaceId place,
        @NotPersonal String code,
        @NotPersonal String name,
        int capacity,
        DateRange during) {}
