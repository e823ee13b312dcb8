package io.ochag.families.restriction;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.access.ActorGrants;
import io.ochag.platform.persistence.SnapshotMemory;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@link Restrictions} out of the table, asked once a snapshot and anew for each: what was restricted a moment ago is hidden now. */
final class StoredRestrictions implements Restrictions {
    private static final List<FamiliesPermission> SEEING =
            List.of(FamiliesPermission.SEE_RESTRICTED, FamiliesPermission.RESTRICT);

    private final Transactions transactions;
    private final ActorGrants grants;
    private final SnapshotMemory memory;
    private final HiddenMapper mapper;
    private final Clock clock;

    @Inject
    StoredRestrictions(
            Transactions transactions, ActorGrants grants, SnapshotMemory memory, HiddenMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.memory = memory;
        this.grants = grants;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Hidden hiddenFrom(Actor actor) {
        Set<PlaceId> seen = new HashSet<>();
        for (FamiliesPermission permission : SEEING) {
            Reach reach = grants.reach(actor, permission).orElse(new Reach.Places(Set.of()));
            if (reach instanceof Reach.Everywhere) {
                return Hidden.NOBODY;
            }
            if (reach instanceof Reach.Places some) {
                seen.addAll(some.places());
            }
        }
        Asked asked = new Asked(Set.copyOf(seen), LocalDate.now(clock));
        HiddenRow row = transactions.read(() ->
                memory.once(asked, () -> mapper.hidden(SqlArrays.uuids(asked.seen()), asked.day())));
        return new Hidden(
                Arrays.stream(row.persons())
                        .map(PersonId::new)
                        .filter(person -> !isSelf(actor, person))
                        .collect(toSet()),
                Arrays.stream(row.families()).map(FamilyId::new).collect(toSet()));
    }

    /** Who is hidden on a day from somebody who sees the restricted of these places. */
    private record Asked(Set<PlaceId> seen, @NotPersonal LocalDate day) {}

    /** Nobody is hidden from themselves; anybody else may be the one from whom somebody is hidden. */
    private static boolean isSelf(Actor actor, PersonId person) {
        return actor instanceof Actor.Citizen citizen && citizen.person().equals(person);
    }
}
