package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The families of a person of which whoever asks may be told. Runs inside a read. */
public final class SharedFamilies {
    private final HeldMapper mapper;
    private final Identities identities;
    private final AccessControl access;

    @Inject
    SharedFamilies(HeldMapper mapper, Identities identities, AccessControl access) {
        this.mapper = mapper;
        this.identities = identities;
        this.access = access;
    }

    /** The places that keep them. */
    public List<PlaceId> places(Actor actor, SubjectRequest request) {
        return mapper.places(families(request, visible(actor)));
    }

    UUID[] families(SubjectRequest request, VisibleRows visible) {
        return mapper.families(ids(request.person()), ids(request.askedBy()), request.own(), request.day(), visible)
                .toArray(UUID[]::new);
    }

    UUID[] ids(PersonId person) {
        return SqlArrays.uuids(identities.aliasesOfPersons(Set.of(person)));
    }

    VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.SUBJECT_ACCESS));
    }
}
