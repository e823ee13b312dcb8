package io.ochag.network.leaving;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkPermission;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** {@link Leavings} on PostgreSQL. */
final class StoredLeavings implements Leavings {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail audit;
    private final LeavingMapper mapper;
    private final OpenMatters matters;
    private final Farewell farewell;
    private final LeavingTime time;

    @Inject
    StoredLeavings(
            Transactions transactions,
            AccessControl access,
            AuditTrail audit,
            LeavingMapper mapper,
            OpenMatters matters,
            Farewell farewell,
            LeavingTime time) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.mapper = mapper;
        this.matters = matters;
        this.farewell = farewell;
        this.time = time;
    }

    @Override
    public Checklist checklist(Actor actor, OfWorker query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            if (!mapper.knows(query.staff())) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            requireManaged(actor, query.staff());
            LocalDate lastDay = query.lastDay().orElseGet(time::today);
            return new Checklist(query.staff(), lastDay, matters.of(query.staff(), lastDay));
        });
    }

    @Override
    public Leaving leave(Actor actor, Leave command) {
        return transactions.write(() -> {
            LocalDate without = command.lastDay().plusDays(1);
            locked(actor, command.staff(), without);
            time.requireNotLongAgo(command.lastDay());
            boolean now = !without.isAfter(time.today());
            if (now) {
                matters.requireNone(command.staff(), command.lastDay());
            }
            LeavingId id = time.newId();
            State state = now ? State.DONE : State.PLANNED;
            if (mapper.planned(command.staff())
                    || mapper.add(id, command.staff(), command.lastDay(), state, without) == 0) {
                throw DomainException.of(NetworkError.LEAVING_PLANNED);
            }
            if (now) {
                farewell.to(actor, command.staff(), without);
            }
            audit.written(AuditEntry.of(actor, "network.leave"));
            return found(id).shown();
        });
    }

    @Override
    public void handOver(Actor actor, HandOver command) {
        transactions.writeOnly(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            if (mapper.lock(command.staff()) == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            requireManaged(actor, command.staff());
            boolean takes = !command.successor().equals(command.staff())
                    && mapper.worksOn(command.successor(), time.notBeforeToday(command.from()));
            time.requireSuccessor(takes);
            matters.handOver(actor, command, command.from().minusDays(1));
            mapper.lookAgain(command.staff());
            audit.written(AuditEntry.of(actor, "network.hand-over"));
        });
    }

    @Override
    public long undo(Actor actor, Undo command) {
        return transactions.write(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            LeavingRow row = found(command.leaving());
            requireManaged(actor, row.staff());
            if (row.version() != command.version()) {
                throw DomainException.of(KernelError.STALE);
            }
            if (row.state() != State.PLANNED) {
                throw DomainException.of(NetworkError.LEAVING_NOT_PLANNED);
            }
            if (row.lastDay().isBefore(time.today())) {
                throw DomainException.of(NetworkError.LEAVING_PAST);
            }
            mapper.become(row.id(), State.UNDONE);
            audit.written(AuditEntry.of(actor, "network.undo-leaving"));
            return row.version() + 1;
        });
    }

    @Override
    public Page<Leaving> list(Actor actor, Search query) {
        return transactions.read(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            VisibleRows visible = VisibleRows.of(access.visibility(actor, NetworkPermission.MANAGE));
            LeavingMapper.Question question = new LeavingMapper.Question(
                    query.state().map(State::name).orElse(null),
                    query.page().position(Uuids::parse).orElse(null),
                    query.page().limit() + 1);
            return Page.of(
                            mapper.list(question, visible),
                            query.page(),
                            row -> row.id().toString())
                    .map(LeavingRow::shown);
        });
    }

    /** The worker, held until the command is over; whoever has left by that day is not there. */
    private void locked(Actor actor, StaffId staff, LocalDate without) {
        access.require(actor, NetworkPermission.MANAGE, Subject.any());
        LeavingMapper.Worker worker = mapper.lock(staff);
        if (worker == null || worker.ends() != null && !worker.ends().isAfter(without)) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        requireManaged(actor, staff);
    }

    /** A worker of two organisations is let go by somebody who manages both. */
    private void requireManaged(Actor actor, StaffId staff) {
        for (PlaceId place : farewell.placesFrom(staff, time.today())) {
            access.require(actor, NetworkPermission.MANAGE, Subject.at(place));
        }
    }

    private LeavingRow found(LeavingId id) {
        LeavingRow row = mapper.one(id);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }
}
