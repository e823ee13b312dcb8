package io.ochag.families.subject;

import io.ochag.families.AnswerSubjectAccess;
import io.ochag.families.ExtendSubjectAccess;
import io.ochag.families.OrderSubjectAccess;
import io.ochag.families.SubjectAccess;
import io.ochag.families.SubjectData;
import io.ochag.families.SubjectData.Line;
import io.ochag.families.SubjectOrder;
import io.ochag.families.SubjectOrderId;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@link SubjectAccess} on PostgreSQL. */
final class StoredSubjectAccess implements SubjectAccess {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Orders orders;
    private final Collecting collecting;
    private final Accesses accesses;
    private final Handing handing;

    @Inject
    StoredSubjectAccess(
            Transactions transactions,
            AuditTrail trail,
            Orders orders,
            Collecting collecting,
            Accesses accesses,
            Handing handing) {
        this.transactions = transactions;
        this.trail = trail;
        this.orders = orders;
        this.collecting = collecting;
        this.accesses = accesses;
        this.handing = handing;
    }

    @Override
    public SubjectOrderId order(Actor actor, OrderSubjectAccess command) {
        return transactions.write(() -> orders.take(actor, command));
    }

    @Override
    public SubjectOrder extend(Actor actor, ExtendSubjectAccess command) {
        return transactions.write(() -> orders.extend(actor, command));
    }

    @Override
    public SubjectOrder answered(Actor actor, AnswerSubjectAccess command) {
        return transactions.write(() -> orders.answer(actor, command));
    }

    @Override
    public SubjectOrder of(Actor actor, SubjectOrderId id) {
        SubjectOrder order = transactions.read(() -> orders.get(actor, id));
        trail.read(AuditEntry.of(actor, "families.subject-order")
                .persons(Set.of(order.person()))
                .at(order.place()));
        return order;
    }

    @Override
    public Page<SubjectOrder> open(Actor actor, PageRequest request) {
        UUID after = request.position(Uuids::parse).orElse(null);
        Page<SubjectOrder> page = transactions.read(() -> orders.open(actor, request, after));
        trail.read(AuditEntry.of(actor, "families.subject-orders")
                .persons(page.items().stream().map(SubjectOrder::person).toList()));
        return page;
    }

    @Override
    public SubjectData data(Actor actor, SubjectOrderId id) {
        record Seen(SubjectOrder order, Set<PersonId> ids, Collecting.Collected collected) {}
        Seen seen = transactions.read(() -> {
            SubjectOrder order = orders.toHandOut(actor, id);
            SubjectRequest request = orders.request(order);
            Set<PersonId> ids = orders.ids(order);
            return new Seen(order, ids, collecting.of(actor, request, ids));
        });
        List<Line> lines = new ArrayList<>(seen.collected().lines());
        lines.addAll(accesses.of(seen.collected().scope()));
        trail.read(AuditEntry.of(actor, "families.subject-access")
                .persons(seen.ids())
                .at(seen.order().place()));
        return new SubjectData(seen.order(), lines);
    }

    @Override
    public HandedFile file(Actor actor, SubjectOrderId order, Format format, Language language) {
        SubjectData data = data(actor, order);
        return format == Format.PDF ? handing.paper(actor, data) : handing.table(actor, data, language);
    }
}
