package io.ochag.network.staff;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.Assignments;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkPermission;
import io.ochag.network.announcement.Announcements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Posts given and ended by a person rather than by a profile. */
final class PostsByHand implements Assignments {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail audit;
    private final PostMapper mapper;
    private final Announcements announcements;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    PostsByHand(
            Transactions transactions,
            AccessControl access,
            AuditTrail audit,
            PostMapper mapper,
            Announcements announcements,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.mapper = mapper;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public AssignmentId assign(Actor actor, Assign command) {
        return transactions.write(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.at(command.place()));
            refuseOneself(actor, command.staff());
            String[] territories = StaffStore.codes(command.territories());
            PostRules.requireKnown(mapper.known(command.staff(), command.place(), command.role(), territories));
            AssignmentId id = new AssignmentId(ids.next());
            if (mapper.assign(id, command, territories) == 0) {
                throw DomainException.of(NetworkError.POST_OVERLAPS);
            }
            announcements.publish(actor, id);
            audit.written(AuditEntry.of(actor, "network.assign").at(command.place()));
            return id;
        });
    }

    @Override
    public long end(Actor actor, End command) {
        return transactions.write(() -> {
            access.require(actor, NetworkPermission.MANAGE, Subject.any());
            PostMapper.HeldPost post = mapper.held(command.post());
            if (post == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            access.require(actor, NetworkPermission.MANAGE, Subject.at(post.placeId()));
            if (post.version() != command.version()) {
                throw DomainException.of(KernelError.STALE);
            }
            LocalDate today = LocalDate.now(clock);
            PostRules.requireEndable(post.starts(), post.ends(), command.to(), today);
            mapper.end(post.id(), command.to(), today);
            announcements.publish(actor, post.id());
            audit.written(AuditEntry.of(actor, "network.end-post").at(post.placeId()));
            return post.version() + 1;
        });
    }

    private static void refuseOneself(Actor actor, StaffId worker) {
        if (actor instanceof Actor.Staff staff && staff.staff().equals(worker)) {
            throw DomainException.of(NetworkError.POST_OF_ONESELF);
        }
    }
}
