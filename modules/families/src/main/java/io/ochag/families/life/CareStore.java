package io.ochag.families.life;

import io.ochag.families.FamiliesError;
import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.PlacementId;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps which children live elsewhere, and when. */
final class CareStore {
    private final LifeMapper mapper;
    private final IdSource ids;

    @Inject
    CareStore(LifeMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** {@code families.in-care-already}. */
    PlacementId place(
            FamilyId family, PersonId child, Set<PersonId> knownAs, CareKind kind, LocalDate from, Entered entered) {
        if (mapper.isInCare(SqlArrays.uuids(knownAs), from)) {
            throw DomainException.of(FamiliesError.IN_CARE_ALREADY);
        }
        return Optional.ofNullable(mapper.place(new PlacementId(ids.next()), family, child, kind, from, entered))
                .orElseThrow(() -> DomainException.of(FamiliesError.IN_CARE_ALREADY));
    }

    Optional<PlacementRow> find(FamilyHere family, PlacementId placement, VisibleRows visible) {
        return Optional.ofNullable(mapper.placement(family.records(), placement, visible));
    }

    /** Whether it was open and had begun before that day. */
    boolean takeHome(PlacementId placement, LocalDate on, Entered entered) {
        return mapper.takeHome(placement, on, entered) > 0;
    }

    List<PlacementRow> of(FamilyHere family, boolean adoption, VisibleRows visible) {
        return mapper.care(family.records(), adoption, visible);
    }
}
