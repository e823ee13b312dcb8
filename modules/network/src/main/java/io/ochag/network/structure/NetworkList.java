package io.ochag.network.structure;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkPermission;
import io.ochag.network.Networks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Answers which networks there are and how each is built. */
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

    @Override
    public Structure structure(Actor actor, OfNetwork query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            LocalDate day = query.day().orElseGet(() -> LocalDate.now(clock));
            if (!mapper.knows(query.network(), day)) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            List<NodeRow> rows = mapper.nodes(query.network(), day);
            String[] used = rows.stream()
                    .flatMap(row -> Stream.ofNullable(row.level()))
                    .distinct()
                    .toArray(String[]::new);
            List<Level> levels = mapper.levels(query.network(), used);
            return new Structure(
                    query.network(),
                    levels,
                    PlaceTree.of(rows, levels.stream().map(Level::code).toList()));
        });
    }
}
