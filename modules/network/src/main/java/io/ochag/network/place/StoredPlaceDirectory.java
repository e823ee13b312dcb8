package io.ochag.network.place;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The place directory from the module's own tables: one statement. */
final class StoredPlaceDirectory implements PlaceDirectory {
    private final Transactions transactions;
    private final PlaceMapper mapper;

    @Inject
    StoredPlaceDirectory(Transactions transactions, PlaceMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    @Override
    public Map<PlaceId, Place> find(Set<PlaceId> places, LocalDate day) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return transactions.readOne(() -> mapper.find(SqlArrays.uuids(places), day)).stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
