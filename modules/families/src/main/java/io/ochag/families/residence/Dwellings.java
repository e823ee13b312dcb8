package io.ochag.families.residence;

import io.ochag.families.FamilyMoved;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.Lived;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
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
    private final FamilyDirectory directory;
    private final Events events;
    private final IdSource ids;

    @Inject
    Dwellings(ResidenceMapper mapper, FamilyDirectory directory, Events events, IdSource ids) {
        this.mapper = mapper;
        this.directory = directory;
        this.events = events;
        this.ids = ids;
    }

    Checks mayBegin(Checks checks, FamilyId family, LocalDate day) {
        LocalDate since = mapper.since(family);
        return checks.unless(since == null || day.isAfter(since), "/from", "families.residence-order", LATER);
    }

    void move(FamilyId family, PlaceId place, Address address, LocalDate from, Entered entered) {
        mapper.leave(family, from);
        mapper.live(ids.next(), family, address, address.address().orElse(null), from, entered);
        mapper.keepAt(family, address.municipality(), place);
    }

    List<Lived> history(FamilyId family) {
        return mapper.history(SqlArrays.uuids(directory.aliases(family))).stream()
                .map(LivedRow::shown)
                .toList();
    }

    void tell(Actor actor, MoveRow move, Entered entered) {
        events.publish(new FamilyMoved(
                ids.next(),
                entered.occurredAt(),
                actor,
                move.familyId(),
                move.fromPlace(),
                move.toPlace(),
                move.municipality()));
    }
}
