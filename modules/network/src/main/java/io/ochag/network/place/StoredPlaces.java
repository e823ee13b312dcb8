package io.ochag.network.place;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkPermission;
import io.ochag.network.Places;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists places and shows one. */
final class StoredPlaces implements Places {
    private final Transactions transactions;
    private final AccessControl access;
    private final PlaceMapper mapper;
    private final Clock clock;

    @Inject
    StoredPlaces(Transactions transactions, AccessControl access, PlaceMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Page<Summary> list(Actor actor, Search query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            List<Summary> rows = mapper.list(
                    day(query.day()),
                    query.network().orElse(null),
                    query.territory().orElse(null),
                    query.page().position(Uuids::parse).orElse(null),
                    query.page().limit() + 1);
            return Page.of(rows, query.page(), row -> row.id().toString());
        });
    }

    @Override
    public Card card(Actor actor, OnDay query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            return card(query.place(), day(query.day()));
        });
    }

    private Card card(PlaceId place, LocalDate day) {
        PlaceRow row = mapper.one(place, day);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return new Card(
                row.summary(),
                row.organisationId(),
                row.sector(),
                row.oktmo(),
                row.validity(),
                Optional.ofNullable(row.level()),
                Optional.ofNullable(row.above()),
                mapper.hours(place, day).stream().map(HoursRow::hours).toList(),
                mapper.closures(place, day).stream().map(ClosureRow::closure).toList(),
                mapper.rooms(place, day),
                mapper.serves(place, day));
    }

    private LocalDate day(Optional<LocalDate> asked) {
        return asked.orElseGet(() -> LocalDate.now(clock));
    }
}
