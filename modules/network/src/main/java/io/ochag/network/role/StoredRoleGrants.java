package io.ochag.network.role;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.Scope;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What roles give an actor today, by one small statement a question and without a cache: a right that was taken away is gone at once, on every
 * instance.
 */
final class StoredRoleGrants implements RoleGrants {
    private final Transactions transactions;
    private final RoleMapper mapper;
    private final Clock clock;

    @Inject
    StoredRoleGrants(Transactions transactions, RoleMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Grants grants(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor instanceof Actor.Staff staff) {
            List<GrantRow> rows = transactions.readOne(() -> mapper.ofPost(staff.staff(), staff.post(), today));
            return collected(rows, StoredRoleGrants::ofWorker);
        }
        if (actor instanceof Actor.Citizen citizen) {
            List<GrantRow> rows = transactions.readOne(() -> mapper.ofCitizen(today));
            return collected(rows, row -> ofCitizen(citizen.person()));
        }
        return Grants.NONE;
    }

    private static Grants collected(List<GrantRow> rows, Function<GrantRow, Reach> reach) {
        if (rows.isEmpty()) {
            return Grants.NONE;
        }
        Map<String, Reach> granted = new HashMap<>();
        for (GrantRow row : rows) {
            if (row.permissions() != null) {
                for (String permission : row.permissions()) {
                    granted.merge(permission, reach.apply(row), StoredRoleGrants::wider);
                }
            }
        }
        return new Grants(
                granted,
                new Purpose(rows.get(0).purpose()),
                Optional.ofNullable(rows.get(0).home()));
    }

    private static Reach ofWorker(GrantRow row) {
        if (row.scope() == Scope.REGION) {
            return new Reach.Everywhere();
        }
        return new Reach.Places(Arrays.stream(row.places()).map(PlaceId::new).collect(Collectors.toSet()));
    }

    private static Reach ofCitizen(PersonId person) {
        return new Reach.Own(Set.of(person));
    }

    /** One permission in two scopes of a role reaches what either reaches. */
    private static Reach wider(Reach one, Reach other) {
        if (one instanceof Reach.Places some && other instanceof Reach.Places more) {
            Set<PlaceId> both = new HashSet<>(some.places());
            both.addAll(more.places());
            return new Reach.Places(both);
        }
        return one instanceof Reach.Everywhere ? one : other;
    }
}
