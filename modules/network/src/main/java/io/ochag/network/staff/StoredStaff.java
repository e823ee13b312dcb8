package io.ochag.network.staff;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkPermission;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.Staff;
import io.ochag.network.staff.StaffMapper.StaffQuestion;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists workers and shows one. Who may see only some places sees those who have a post there. */
final class StoredStaff implements Staff {
    private final Transactions transactions;
    private final AccessControl access;
    private final StaffMapper mapper;
    private final PostMapper posts;
    private final Clock clock;

    @Inject
    StoredStaff(Transactions transactions, AccessControl access, StaffMapper mapper, PostMapper posts, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Page<Summary> list(Actor actor, Search query) {
        return transactions.read(() -> {
            StaffQuestion question = new StaffQuestion(
                    query.day().orElseGet(this::today),
                    query.place().orElse(null),
                    query.network().orElse(null),
                    query.profile().orElse(null),
                    query.role().orElse(null),
                    query.page().position(Uuids::parse).orElse(null),
                    query.page().limit() + 1);
            List<StaffRow> rows = mapper.list(question, visible(actor));
            Page<StaffRow> page = Page.of(rows, query.page(), row -> row.id().toString());
            Map<StaffId, Set<SpecialistProfile>> profiles = profiles(page.items());
            return page.map(row -> summary(row, profiles));
        });
    }

    @Override
    public Card card(Actor actor, OfWorker query) {
        return transactions.read(() -> {
            StaffRow row = mapper.one(query.staff(), today(), visible(actor));
            if (row == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            List<Post> held = posts.all(row.id()).stream().map(PostRow::post).toList();
            return new Card(summary(row, profiles(List.of(row))), row.validity(), held);
        });
    }

    private VisibleRows visible(Actor actor) {
        access.require(actor, NetworkPermission.READ, Subject.any());
        return VisibleRows.of(access.visibility(actor, NetworkPermission.READ));
    }

    private Map<StaffId, Set<SpecialistProfile>> profiles(List<StaffRow> rows) {
        Set<StaffId> ids = rows.stream().map(StaffRow::id).collect(Collectors.toSet());
        return mapper.profiles(SqlArrays.uuids(ids)).stream()
                .collect(Collectors.groupingBy(
                        StaffProfileRow::staffId,
                        Collectors.mapping(StaffProfileRow::profile, Collectors.toUnmodifiableSet())));
    }

    private static Summary summary(StaffRow row, Map<StaffId, Set<SpecialistProfile>> profiles) {
        return new Summary(row.id(), row.name(), profiles.getOrDefault(row.id(), Set.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
