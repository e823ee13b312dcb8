package io.ochag.families.search;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.BirthDate;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FoundPerson;
import io.ochag.families.FoundPerson.InFamily;
import io.ochag.families.MemberRole;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
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
import java.util.UUID;

/** The base cards of persons, as a search shows them: what consents and legal bases cover of those whom the actor may find. */
public final class PersonCards {
    private static final VisibleRows NONE = new VisibleRows(false, new UUID[0], new UUID[0], new UUID[0], new UUID[0]);

    private final SearchMapper mapper;
    private final AccessControl access;
    private final Clock clock;

    @Inject
    PersonCards(SearchMapper mapper, AccessControl access, Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param coverages on what ground they are shown, and what is not: for the entry about the read
     */
    public record Shown(List<FoundPerson> persons, Collection<Coverage> coverages) {
        public Shown {
            persons = List.copyOf(persons);
            coverages = List.copyOf(coverages);
        }

        /** @param id what the person goes by now */
        public Optional<FoundPerson> person(PersonId id) {
            return persons.stream().filter(person -> person.person().equals(id)).findFirst();
        }
    }

    /** Those of these persons whom the actor may find, as of today. */
    public Shown of(Actor actor, Collection<PersonId> persons, Visibility found) {
        return shown(
                actor,
                mapper.find(
                        Criteria.of(SqlArrays.uuids(persons)),
                        VisibleRows.of(found),
                        opened(actor),
                        LocalDate.now(clock),
                        persons.size()));
    }

    /** Which cards the actor may open. */
    VisibleRows opened(Actor actor) {
        return access.visibilityIfGranted(actor, FamiliesPermission.READ)
                .map(VisibleRows::of)
                .orElse(NONE);
    }

    /** Whom consents and legal bases do not cover is not among them; whose family ties they do not cover has no families. */
    Shown shown(Actor actor, List<FoundRow> rows) {
        Map<Subject, Coverage> coverages = access.coverage(
                actor,
                FamiliesPermission.FIND,
                rows.stream().map(FoundRow::subject).collect(toSet()));
        List<FoundPerson> shown = new ArrayList<>();
        for (FoundRow row : rows) {
            Coverage coverage = coverages.get(row.subject());
            if (coverage != null && coverage.shows(DataClass.IDENTITY)) {
                FoundPerson person = shown(row);
                shown.add(coverage.shows(DataClass.FAMILY_TIES) ? person : person.withoutFamilies());
            }
        }
        return new Shown(shown, coverages.values());
    }

    private static FoundPerson shown(FoundRow row) {
        return new FoundPerson(
                row.id(),
                NameColumns.name(row.surname(), row.given(), row.patronymic(), row.patronymicState()),
                row.birthDate() == null || row.birthPrecision() == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(row.birthDate(), row.birthPrecision())),
                row.municipality(),
                row.placeId(),
                families(row));
    }

    private static List<InFamily> families(FoundRow row) {
        if (row.familyIds() == null || row.roles() == null || row.children() == null || row.open() == null) {
            return List.of();
        }
        List<InFamily> families = new ArrayList<>();
        for (int i = 0; i < row.familyIds().length; i++) {
            families.add(new InFamily(
                    new FamilyId(row.familyIds()[i]),
                    MemberRole.valueOf(row.roles()[i]),
                    row.children()[i],
                    row.open()[i] > 0));
        }
        return families;
    }
}
