package io.ochag.network.history;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.History;
import io.ochag.network.NetworkPermission;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@link History} on PostgreSQL. */
final class StoredHistory implements History {
    private static final Pattern POSITION = Pattern.compile("\\d{1,6}");

    private final Transactions transactions;
    private final AccessControl access;
    private final HistoryMapper mapper;

    @Inject
    StoredHistory(Transactions transactions, AccessControl access, HistoryMapper mapper) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
    }

    /** A place has tens of changes, not thousands: they are put together and then cut into pages. */
    @Override
    public Page<PlaceChange> placeChanges(Actor actor, OfPlace query) {
        int from = query.page().position(StoredHistory::position).orElse(0);
        List<PlaceChange> changes = transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            return changes(query.place());
        });
        int to = Math.min(changes.size(), from + query.page().limit());
        return new Page<>(
                from < to ? changes.subList(from, to) : List.of(),
                to < changes.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private List<PlaceChange> changes(PlaceId place) {
        HistoryMapper.Life life = mapper.life(place);
        List<HistoryMapper.StateRow> states = mapper.states(place);
        if (life == null || states.isEmpty()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return new PlaceChanges(life)
                .openedAndClosed(states.get(0).name())
                .states(states)
                .dated(PlaceChange.Kind.UNDER, mapper.parents(place))
                .dated(PlaceChange.Kind.HOURS, mapper.weeks(place))
                .dated(PlaceChange.Kind.CLOSED_DAYS, mapper.closures(place))
                .rooms(mapper.rooms(place))
                .inOrder();
    }

    @Override
    public Page<PostHeld> staffing(Actor actor, Staffing query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.at(query.place()));
            if (mapper.life(query.place()) == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            List<HeldRow> rows = mapper.staffing(
                    query.place(),
                    query.day().orElse(null),
                    query.page().position(Uuids::parse).orElse(null),
                    query.page().limit() + 1);
            return Page.of(rows, query.page(), row -> row.id().toString()).map(HeldRow::held);
        });
    }

    private static int position(String after) {
        if (!POSITION.matcher(after).matches()) {
            throw new InvalidValueException("page.after");
        }
        return Integer.parseInt(after);
    }
}
