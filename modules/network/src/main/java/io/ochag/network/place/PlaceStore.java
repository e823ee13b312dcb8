package io.ochag.network.place;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Closure;
import io.ochag.network.OpenHours;
import io.ochag.network.timeline.Stretch;
import io.ochag.network.timeline.Timeline;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Keeps places, rooms and catchments as a profile states them, and what was so before. */
public final class PlaceStore {
    private static final Comparator<OpenHours> IN_THE_WEEK =
            Comparator.comparing(OpenHours::day).thenComparing(OpenHours::fromMinute);

    private final PlaceMapper mapper;

    @Inject
    PlaceStore(PlaceMapper mapper) {
        this.mapper = mapper;
    }

    /** @param today from when what is stated otherwise holds, where the statement names no day */
    public void put(PlaceEntry place, LocalDate today) {
        // what is still to open has no past
        LocalDate change = place.during().from().isBefore(today) ? today : LocalDate.MIN;
        mapper.put(place, place.level().orElse(null));
        followState(place, change);
        followParents(place, change);
        followHours(place, change);
        followClosures(place, today);
    }

    private void followState(PlaceEntry place, LocalDate change) {
        List<Stretch<PlaceState>> stored =
                mapper.states(place.id()).stream().map(StateRow::stretch).toList();
        List<Stretch<PlaceState>> history =
                Timeline.follow(stored, List.of(Stretch.always(PlaceState.of(place))), change);
        if (!Timeline.same(stored, history)) {
            mapper.clearStates(place.id());
            history.forEach(state -> mapper.addState(place.id(), state));
        }
    }

    private void followParents(PlaceEntry place, LocalDate change) {
        List<Stretch<PlaceId>> stored =
                mapper.parents(place.id()).stream().map(ParentRow::stretch).toList();
        List<Stretch<PlaceId>> stated = place.above().stream()
                .map(above -> Stretch.within(place.during(), above.during(), above.place()))
                .toList();
        List<Stretch<PlaceId>> history = Timeline.follow(stored, stated, change);
        if (!Timeline.same(stored, history)) {
            mapper.clearParents(place.id());
            history.forEach(parent -> mapper.addParent(place.id(), parent));
        }
    }

    private void followHours(PlaceEntry place, LocalDate change) {
        List<Stretch<List<OpenHours>>> stored = stored(mapper.weeks(place.id()));
        List<Stretch<List<OpenHours>>> stated = place.weeks().stream()
                .filter(week -> !week.hours().isEmpty())
                .map(week -> Stretch.within(
                        place.during(),
                        week.during(),
                        week.hours().stream().sorted(IN_THE_WEEK).toList()))
                .toList();
        List<Stretch<List<OpenHours>>> history = Timeline.follow(stored, stated, change);
        if (!Timeline.same(stored, history)) {
            mapper.clearHours(place.id());
            history.forEach(week -> mapper.addWeek(
                    place.id(),
                    week,
                    numbers(week.value(), hours -> hours.day().getValue()),
                    numbers(week.value(), OpenHours::fromMinute),
                    numbers(week.value(), OpenHours::toMinute)));
        }
    }

    private static List<Stretch<List<OpenHours>>> stored(List<WeekRow> rows) {
        Map<List<@Nullable LocalDate>, List<OpenHours>> weeks = new LinkedHashMap<>();
        for (WeekRow row : rows) {
            weeks.computeIfAbsent(Arrays.asList(row.starts(), row.ends()), dates -> new ArrayList<>())
                    .add(row.hours());
        }
        List<Stretch<List<OpenHours>>> stretches = new ArrayList<>();
        weeks.forEach((dates, hours) -> stretches.add(new Stretch<>(
                dates.get(0), dates.get(1), hours.stream().sorted(IN_THE_WEEK).toList())));
        return stretches;
    }

    private void followClosures(PlaceEntry place, LocalDate today) {
        List<DateRange> stated = place.closures().stream().map(Closure::during).toList();
        mapper.releaseClosures(
                place.id(),
                today,
                stated.stream().map(it -> it.from().toString()).toArray(String[]::new),
                stated.stream()
                        .map(it -> it.to() == null ? null : it.to().toString())
                        .toArray(String[]::new));
        mapper.endClosures(place.id(), today);
        for (Closure closure : place.closures()) {
            mapper.addClosure(place.id(), closure);
        }
    }

    public void put(RoomEntry room, LocalDate today) {
        mapper.putRoom(room);
        List<Stretch<RoomState>> stored =
                mapper.roomStates(room.id()).stream().map(RoomStateRow::stretch).toList();
        List<Stretch<RoomState>> history = Timeline.follow(
                stored,
                List.of(Stretch.always(new RoomState(room.name(), room.capacity()))),
                room.during().from().isBefore(today) ? today : LocalDate.MIN);
        if (!Timeline.same(stored, history)) {
            mapper.clearRoomStates(room.id());
            history.forEach(state -> mapper.addRoomState(room.id(), state));
        }
    }

    public void put(CatchmentEntry catchment) {
        mapper.putCatchment(catchment);
    }

    /** Takes a catchment that is about to change out of its old days. */
    public void release(CatchmentEntry catchment) {
        mapper.releaseCatchment(catchment.code());
    }

    private static String[] numbers(List<OpenHours> week, ToIntFunction<OpenHours> number) {
        return week.stream()
                .map(hours -> Integer.toString(number.applyAsInt(hours)))
                .toArray(String[]::new);
    }
}
