package io.ochag.families.search;

import static java.util.stream.Collectors.toMap;

import io.ochag.families.BirthDate;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FoundPerson;
import io.ochag.families.FoundPerson.InFamily;
import io.ochag.families.MemberRole;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The base cards of persons who are known by id, as a search shows them. */
public final class PersonCards {
    private final SearchMapper mapper;
    private final AccessControl access;
    private final Clock clock;

    @Inject
    PersonCards(SearchMapper mapper, AccessControl access, Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
    }

    /** Those of these persons whom the actor may find, as of today. */
    public Map<PersonId, FoundPerson> of(Actor actor, Collection<PersonId> persons, Visibility found) {
        return shown(
                        actor,
                        mapper.find(
                                Criteria.of(SqlArrays.uuids(persons)),
                                VisibleRows.of(found),
                                LocalDate.now(clock),
                                persons.size()))
                .stream()
                .collect(toMap(FoundPerson::person, person -> person));
    }

    /** Rows as the actor sees them. */
    List<FoundPerson> shown(Actor actor, List<FoundRow> rows) {
        Optional<Visibility> cards = access.visibilityIfGranted(actor, FamiliesPermission.READ);
        return rows.stream().map(row -> shown(row, cards)).toList();
    }

    private static FoundPerson shown(FoundRow row, Optional<Visibility> cards) {
        return new FoundPerson(
                row.id(),
                NameColumns.name(row.surname(), row.given(), row.patronymic(), row.patronymicState()),
                row.birthDate() == null || row.birthPrecision() == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(row.birthDate(), row.birthPrecision())),
                row.municipality(),
                row.placeId(),
                families(row, cards));
    }

    private static List<InFamily> families(FoundRow row, Optional<Visibility> cards) {
        if (row.familyIds() == null || row.familyPlaces() == null || row.roles() == null || row.children() == null) {
            return List.of();
        }
        List<InFamily> families = new ArrayList<>();
        for (int i = 0; i < row.familyIds().length; i++) {
            PlaceId place = new PlaceId(row.familyPlaces()[i]);
            families.add(new InFamily(
                    new FamilyId(row.familyIds()[i]),
                    MemberRole.valueOf(row.roles()[i]),
                    row.children()[i],
                    cards.filter(visibility -> opens(visibility, place)).isPresent()));
        }
        return families;
    }

    private static boolean opens(Visibility cards, PlaceId place) {
        return cards.reach() instanceof Reach.Everywhere
                || cards.reach() instanceof Reach.Places some && some.places().contains(place);
    }
}
