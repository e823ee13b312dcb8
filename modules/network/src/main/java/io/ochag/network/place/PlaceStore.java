package io.ochag.network.place;

import io.ochag.network.Closure;
import io.ochag.network.OpenHours;
import jakarta.inject.Inject;
import java.util.function.ToIntFunction;

/** Keeps places, rooms and catchments as a profile states them. */
public final class PlaceStore {
    private final PlaceMapper mapper;

    @Inject
    PlaceStore(PlaceMapper mapper) {
        this.mapper = mapper;
    }

    public void put(PlaceEntry place) {
        mapper.put(place);
        mapper.clearHours(place.id());
        for (PlaceEntry.Week week : place.weeks()) {
            mapper.addWeek(
                    place.id(),
                    week.during(),
                    numbers(week, hours -> hours.day().getValue()),
                    numbers(week, OpenHours::fromMinute),
                    numbers(week, OpenHours::toMinute));
        }
        mapper.clearClosures(place.id());
        for (Closure closure : place.closures()) {
            mapper.addClosure(place.id(), closure);
        }
    }

    public void put(RoomEntry room) {
        mapper.putRoom(room);
    }

    public void put(CatchmentEntry catchment) {
        mapper.putCatchment(catchment);
    }

    /** Takes a catchment that is about to change out of its old days. */
    public void release(CatchmentEntry catchment) {
        mapper.releaseCatchment(catchment.code());
    }

    private static String[] numbers(PlaceEntry.Week week, ToIntFunction<OpenHours> number) {
        return week.hours().stream()
                .map(hours -> Integer.toString(number.applyAsInt(hours)))
                .toArray(String[]::new);
    }
}
