package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * What may be told, and what would lead to what may not.
     *
     * @param places that keep the families of which it is told
     * @param untoldFamilies the person's other families
     * @param untoldPlaces that keep them alone, or a hidden person of a family of theirs
     * @param adopted whether the person was adopted
     */
    public record Told(Set<PlaceId> places, Set<FamilyId> untoldFamilies, Set<PlaceId> untoldPlaces, boolean adopted) {}

    public Told told(Actor actor, SubjectRequest request) {
        VisibleRows visible = visible(actor, request);
        UUID[] ids = ids(request.person());
        LocalDate adopted = mapper.adoptedOn(ids);
        UUID[] families = families(request, adopted, visible);
        return new Told(
                Set.copyOf(mapper.places(families)),
                Set.copyOf(mapper.untold(ids, families)),
                Set.copyOf(mapper.untoldPlaces(ids, families, visible)),
                adopted != null);
    }

    UUID[] families(SubjectRequest request, @Nullable LocalDate adopted, VisibleRows visible) {
        return mapper.families(
                        ids(request.person()), ids(request.askedBy()), request.own(), request.day(), adopted, visible)
                .toArray(UUID[]::new);
    }

    UUID[] ids(PersonId person) {
        return SqlArrays.uuids(identities.aliasesOfPersons(Set.of(person)));
    }

    /** What the actor sees, less what somebody has hidden, whoever from. */
    VisibleRows visible(Actor actor, SubjectRequest request) {
        Visibility seen = access.visibility(actor, FamiliesPermission.SUBJECT_ACCESS);
        return VisibleRows.of(new Visibility(
                seen.reach(),
                both(seen.hiddenPersons(), request.hidden().persons()),
                both(seen.hiddenFamilies(), request.hidden().families())));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
