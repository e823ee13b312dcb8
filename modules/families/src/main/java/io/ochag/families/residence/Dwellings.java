package io.ochag.families.residence;

import io.ochag.families.FamilyMoved;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.ResidenceHistory;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Keeps where families live. Runs inside a unit of work. */
final class Dwellings {
    private static final LocalText LATER = new LocalText(
            "Нынешний адрес записан с более позднего дня.", "The present address holds since a later day.");

    private final ResidenceMapper mapper;
    private final Events events;
    private final IdSource ids;

    @Inject
    Dwellings(ResidenceMapper mapper, Events events, IdSource ids) {
        this.mapper = mapper;
        this.events = events;
        this.ids = ids;
    }

    Checks mayBegin(Checks checks, FamilyHere family, LocalDate day) {
        return checks.unless(isNewer(family, day), "/from", "families.residence-order", LATER);
    }

    void live(FamilyHere family, Address address, LocalDate from, Entered entered) {
        mapper.leave(family.records(), from);
        mapper.live(ids.next(), family.id(), address, address.address().orElse(null), from, entered);
        mapper.livesIn(family, address.municipality());
    }

    /**
     * The receiving point has taken the family. A later address that was stated while the question waited stays.
     *
     * @param on today
     */
    void takeOver(Actor actor, FamilyHere family, MoveRow move, LocalDate on, Entered entered) {
        boolean newer = isNewer(family, move.movedOn());
        if (newer) {
            live(family, move.to(), move.movedOn(), entered);
        }
        MunicipalityCode municipality = newer ? move.municipality() : family.municipality();
        mapper.keepAt(family.id(), move.toPlace());
        mapper.keepMembersAt(
                family.records(),
                SqlArrays.uuids(List.of(move.fromPlace(), family.placeId())),
                move.toPlace(),
                municipality,
                on);
        tell(actor, family, move.toPlace(), municipality, entered);
    }

    private boolean isNewer(FamilyHere family, LocalDate day) {
        LocalDate since = mapper.since(family.records());
        return since == null || day.isAfter(since);
    }

    ResidenceHistory history(FamilyHere family) {
        return new ResidenceHistory(
                family.id(),
                mapper.history(family.records()).stream().map(LivedRow::shown).toList(),
                mapper.waiting(family.records()).stream().map(WaitingRow::shown).toList(),
                family.version());
    }

    private void tell(Actor actor, FamilyHere family, PlaceId to, MunicipalityCode municipality, Entered entered) {
        events.publish(new FamilyMoved(
                ids.next(), entered.occurredAt(), actor, family.id(), family.placeId(), to, municipality));
    }
}
