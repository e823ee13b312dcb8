package io.ochag.families.graph;

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

    @Inject
    Kin(PastMapper mapper) {
        this.mapper = mapper;
    }

    public Around of(PersonId person, LocalDate day) {
        List<FamilyId> families =
                mapper.familiesOf(person, day).stream().map(FamilyId::new).toList();
        List<PersonId> members = mapper.personsOf(SqlArrays.uuids(families), day);
        return new Around(
                families,
                Stream.concat(Stream.of(person), members.stream()).distinct().toList());
    }

    /** @param members the person first, then everybody in the families */
    public record Around(List<FamilyId> families, List<PersonId> members) {}
}
