package io.ochag.network.profile;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Closure;
import io.ochag.network.OpenHours;
import io.ochag.network.RoomId;
import io.ochag.network.place.CatchmentEntry;
import io.ochag.network.place.PlaceEntry;
import io.ochag.network.place.RoomEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.YamlMap;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads places with what belongs to them: hours, closures, rooms, catchments. */
final class PlaceReader {
    private final Reading reading;
    private final TerritoryTree territories;
    private final PlaceLevels levels;
    final List<PlaceEntry> places = new ArrayList<>();
    final List<RoomEntry> rooms = new ArrayList<>();
    final List<CatchmentEntry> catchments = new ArrayList<>();

    PlaceReader(Reading reading, TerritoryTree territories, PlaceLevels levels) {
        this.reading = reading;
        this.territories = territories;
        this.levels = levels;
    }

    void place(YamlMap item) {
        Field<String> code = reading.code(item, Codes.Kind.PLACE);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<NetworkCode> network = reading.reference(item, "network", Codes.Kind.NETWORK, NetworkCode::new);
        Field<String> organisation =
                reading.reference(item, "organisation", Codes.Kind.ORGANISATION, Reading::codeForm);
        Field<TerritoryCode> territory = reading.territory(item, "territory");
        Field<String> address = item.value("address", Reading::words, Fault.EXPECTED_TEXT);
        Field<DateRange> during = item.dates(reading.since());
        DateRange life = during.read().orElse(DateRange.since(reading.since()));
        Optional<TerritoryCode> municipality = municipality(territory);
        List<PlaceEntry.Week> weeks = item.maps("hours").stream()
                .flatMap(it -> week(it, code, life).stream())
                .toList();
        List<Closure> closures = item.maps("closed").stream()
                .flatMap(it -> closure(it, code, life).stream())
                .toList();
        List<YamlMap> ownRooms = item.maps("rooms");
        ownRooms.forEach(room -> room(room, code, life));
        catchments(item, code, life);
        Field<Optional<String>> level = item.optional("level", Reading::codeForm, Fault.CODE_FORMAT);
        List<PlaceEntry.Above> above = above(item, code, life);
        levels.stands(code, network, level);
        if (item.closeSound() && municipality.isPresent()) {
            places.add(new PlaceEntry(
                    placeId(code.get()),
                    code.get(),
                    name.get(),
                    network.get(),
                    new OrganisationId(reading.ids().of("organisation", organisation.get())),
                    territory.get(),
                    municipality.get(),
                    address.get(),
                    weeks,
                    closures,
                    during.get(),
                    level.get(),
                    above));
        }
    }

    /** One code of a place, or maps with dates of their own. */
    private List<PlaceEntry.Above> above(YamlMap item, Field<String> code, DateRange life) {
        List<PlaceEntry.Above> above = new ArrayList<>();
        if (item.holdsMaps("under")) {
            for (YamlMap dated : item.maps("under")) {
                Field<String> place = dated.value("place", Reading::codeForm, Fault.CODE_FORMAT);
                Field<DateRange> during = dated.dates(life.from());
                levels.isUnder(code, place);
                if (dated.closeSound()) {
                    code.read().ifPresent(it -> reading.periods().add("above " + it, during.get(), dated.spot()));
                    above.add(new PlaceEntry.Above(during.get(), placeId(place.get())));
                }
            }
        } else {
            for (Field<String> place : item.values("under", Reading::codeForm, Fault.CODE_FORMAT)) {
                levels.isUnder(code, place);
                code.read().ifPresent(it -> reading.periods().add("above " + it, life, place.spot()));
                place.read().ifPresent(it -> above.add(new PlaceEntry.Above(life, placeId(it))));
            }
        }
        return List.copyOf(above);
    }

    private Optional<TerritoryCode> municipality(Field<TerritoryCode> territory) {
        Optional<TerritoryCode> municipality = territory.read().flatMap(territories::municipality);
        if (municipality.isEmpty()
                && territory.read().filter(territories::knows).isPresent()) {
            reading.problems().add(territory.spot(), Fault.NO_MUNICIPALITY);
        }
        return municipality;
    }

    private Optional<PlaceEntry.Week> week(YamlMap item, Field<String> place, DateRange life) {
        Field<DateRange> during = item.dates(life.from());
        List<OpenHours> week = new ArrayList<>();
        for (String key : item.otherKeys()) {
            List<DayOfWeek> days = WeekText.days(key);
            if (days.isEmpty()) {
                continue;
            }
            Field<List<OpenHours>> hours = item.value(key, text -> WeekText.hours(days, text), Fault.HOURS_FORMAT);
            for (OpenHours stretch : hours.read().orElse(List.of())) {
                if (week.stream().anyMatch(stretch::overlaps)) {
                    reading.problems().add(hours.spot(), Fault.HOURS_OVERLAP);
                }
                week.add(stretch);
            }
        }
        if (!item.closeSound()) {
            return Optional.empty();
        }
        place.read().ifPresent(it -> reading.periods().add("weeks of " + it, during.get(), item.spot()));
        return Optional.of(new PlaceEntry.Week(during.get(), List.copyOf(week)));
    }

    private Optional<Closure> closure(YamlMap item, Field<String> place, DateRange life) {
        Field<DateRange> during = item.dates(life.from());
        Field<String> reason = item.value("reason", Reading::words, Fault.EXPECTED_TEXT);
        if (!item.closeSound()) {
            return Optional.empty();
        }
        place.read().ifPresent(it -> reading.periods().add("closures of " + it, during.get(), item.spot()));
        return Optional.of(new Closure(during.get(), reason.get()));
    }

    private void room(YamlMap item, Field<String> place, DateRange life) {
        Field<String> own = Reading.code(item);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<Integer> capacity = item.value("capacity", PlaceReader::people, Fault.NUMBER);
        Field<DateRange> during = item.dates(life.from());
        if (item.closeSound() && place.read().isPresent()) {
            String code = place.get() + "/" + own.get();
            reading.codes().define(Codes.Kind.ROOM, code, own);
            rooms.add(new RoomEntry(
                    new RoomId(reading.ids().of("room", code)),
                    placeId(place.get()),
                    code,
                    name.get(),
                    capacity.get(),
                    during.get()));
        }
    }

    /** A list of territory codes, or of maps with dates of their own. */
    private void catchments(YamlMap item, Field<String> place, DateRange life) {
        if (item.holdsMaps("serves")) {
            for (YamlMap served : item.maps("serves")) {
                Field<TerritoryCode> territory = reading.territory(served, "territory");
                Field<DateRange> during = served.dates(life.from());
                if (served.closeSound()) {
                    catchment(place, territory, during.get());
                }
            }
        } else {
            for (Field<TerritoryCode> territory : item.values("serves", TerritoryCode::new, Fault.CODE_FORMAT)) {
                reading.codes().need(Codes.Kind.TERRITORY, territory);
                catchment(place, territory, life);
            }
        }
    }

    private void catchment(Field<String> place, Field<TerritoryCode> territory, DateRange during) {
        if (place.read().isPresent() && territory.read().isPresent()) {
            String code = place.get() + "/" + territory.get();
            reading.codes().define(Codes.Kind.CATCHMENT, code, territory);
            catchments.add(new CatchmentEntry(code, placeId(place.get()), territory.get(), during));
        }
    }

    private PlaceId placeId(String code) {
        return new PlaceId(reading.ids().of("place", code));
    }

    private static int people(String text) {
        int people = Integer.parseInt(text);
        if (people < 1 || people > 1000) {
            throw new IllegalArgumentException("people");
        }
        return people;
    }
}
