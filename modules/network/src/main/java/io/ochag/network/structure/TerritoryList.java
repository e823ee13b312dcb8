package io.ochag.network.structure;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkPermission;
import io.ochag.network.Territories;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers which territories there are, with the official codes of a day. */
final class TerritoryList implements Territories {
    private final Transactions transactions;
    private final AccessControl access;
    private final StructureMapper mapper;
    private final Clock clock;

    @Inject
    TerritoryList(Transactions transactions, AccessControl access, StructureMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Territory> list(Actor actor, OnDay query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            return mapper
                    .territories(
                            query.day().orElseGet(() -> LocalDate.now(clock)),
                            query.network().orElse(null))
                    .stream()
                    .map(TerritoryList::shown)
                    .toList();
        });
    }

    private static Territory shown(TerritoryRow row) {
        return new Territory(
                row.code(),
                row.kind(),
                row.name(),
                Optional.ofNullable(row.within()),
                official(row),
                Optional.ofNullable(row.okato()));
    }

    private static Optional<Official> official(TerritoryRow row) {
        if (row.oktmo() == null || row.status() == null) {
            return Optional.empty();
        }
        return Optional.of(new Official(
                row.oktmo(),
                row.status(),
                Optional.ofNullable(row.predecessor()),
                Boolean.TRUE.equals(row.confirmed())));
    }
}
