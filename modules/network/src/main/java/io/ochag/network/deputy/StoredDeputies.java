package io.ochag.network.deputy;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.time.DateRange;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkPermission;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** {@link Deputies} on PostgreSQL. */
final class StoredDeputies implements Deputies {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail audit;
    private final DeputyMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    StoredDeputies(
            Transactions transactions,
            AccessControl access,
            AuditTrail audit,
            DeputyMapper mapper,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public DeputyId appoint(Actor actor, Appoint command) {
        return transactions.write(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            DeputyMapper.PostInQuestion post = mapper.post(command.post());
            if (post == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            access.require(actor, NetworkPermission.MANAGE, Subject.at(post.place()));
            refuseOneself(actor, command.deputy());
            DateRange during = command.during();
            DeputyRules.require(
                    during,
                    post.holder().equals(command.deputy()),
                    mapper.works(command.deputy(), during),
                    post.holds(during),
                    LocalDate.now(clock));
            if (DeputyRules.mostAtOnce(mapper.others(post.id(), during), during) >= post.most()) {
                throw DomainException.of(NetworkError.DEPUTY_OVERLAPS);
            }
            DeputyId id = new DeputyId(ids.next());
            if (mapper.add(id, command) == 0) {
                throw DomainException.of(NetworkError.DEPUTY_OVERLAPS);
            }
            audit.written(AuditEntry.of(actor, "network.appoint-deputy").at(post.place()));
            return id;
        });
    }

    @Override
    public long revoke(Actor actor, Revoke command) {
        return transactions.write(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            DeputyMapper.Appointed appointed = mapper.appointed(command.deputy());
            if (appointed == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            access.require(actor, NetworkPermission.MANAGE, Subject.at(appointed.place()));
            if (appointed.version() != command.version()) {
                throw DomainException.of(KernelError.STALE);
            }
            DeputyRules.requireEndable(appointed.ends(), command.from(), LocalDate.now(clock));
            mapper.end(appointed.id(), command.from());
            audit.written(AuditEntry.of(actor, "network.revoke-deputy").at(appointed.place()));
            return appointed.version() + 1;
        });
    }

    @Override
    public Page<Deputy> list(Actor actor, Search query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.READ, Subject.any());
            VisibleRows visible = VisibleRows.of(access.visibility(actor, NetworkPermission.READ));
            DeputyMapper.Question question = new DeputyMapper.Question(
                    query.staff().orElse(null),
                    query.place().orElse(null),
                    query.day().orElse(null),
                    query.page().position(Uuids::parse).orElse(null),
                    query.page().limit() + 1);
            return Page.of(
                            mapper.list(question, visible),
                            query.page(),
                            row -> row.id().toString())
                    .map(DeputyRow::shown);
        });
    }

    private static void refuseOneself(Actor actor, StaffId deputy) {
        if (actor instanceof Actor.Staff staff && staff.staff().equals(deputy)) {
            throw DomainException.of(NetworkError.POST_OF_ONESELF);
        }
    }
}
