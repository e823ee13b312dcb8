package io.ochag.web.key;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.access.MachineGrants;
import io.ochag.web.ApiKeyId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a key allows now, from its row: a key that was revoked allows nothing from that moment on. */
final class StoredMachineGrants implements MachineGrants {
    private final Transactions transactions;
    private final ApiKeyStore store;
    private final Clock clock;

    @Inject
    StoredMachineGrants(Transactions transactions, ApiKeyStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Grants grants(Actor.Machine machine) {
        return id(machine)
                .flatMap(id -> transactions.readOne(() -> store.find(id)))
                .filter(key -> key.isGood(clock.instant()))
                .map(StoredMachineGrants::allowed)
                .orElse(Grants.NONE);
    }

    private static Grants allowed(ApiKeyRow key) {
        Reach reach = key.reach();
        Map<String, Reach> granted = new HashMap<>();
        for (String permission : key.permissions()) {
            granted.put(permission, reach);
        }
        return new Grants(granted, new Purpose(key.purpose()));
    }

    private static Optional<ApiKeyId> id(Actor.Machine machine) {
        try {
            return Optional.of(ApiKeyId.parse(machine.key()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
