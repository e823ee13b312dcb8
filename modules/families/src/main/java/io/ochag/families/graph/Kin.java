package io.ochag.families.graph;

import io.ochag.families.desk.PersonHere;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who is around a person: the families of a day and everybody in them. */
public final class Kin {
    private final PastMapper mapper;
    private final Identities identities;

    @Inject
    Kin(PastMapper mapper, Identities identities) {
        this.mapper = mapper;
        this.identities = identities;
    }

    public Around of(PersonHere person, LocalDate day) {
        List<FamilyId> families = mapper.familiesOf(person.records(), day);
        List<PersonId> members = mapper.personsOf(SqlArrays.uuids(identities.aliasesOfFamilies(families)), day);
        return new Around(
                families,
                Stream.concat(Stream.of(person.id()), members.stream())
                        .distinct()
                        .toList());
    }

    /**
     * All by the ids that they go by now.
     *
     * @param members the person first, then everybody in the families
     */
    public record Around(List<FamilyId> families, List<PersonId> members) {}
}
