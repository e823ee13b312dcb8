package io.ochag.network.structure;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkPermission;
import io.ochag.network.Networks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Answers which networks there are. */
final class NetworkList implements Networks {
    private final Transactions transactions;
    private final AccessControl access;
    private final StructureMapper mapper;
    private final Clock clock;

    @Inject
    NetworkList(Transactions transactions, AccessControl access, StructureMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Network> list(Actor actor, OnDay query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            return mapper.networks(query.day().orElseGet(() -> LocalDate.now(clock))).stream()
                    .map(row -> new Network(row.code(), row.name(), row.placeName(), row.sector(), row.places()))
                    .toList();
        });
    }
}
