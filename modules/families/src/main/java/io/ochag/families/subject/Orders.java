package io.ochag.families.subject;

import static io.ochag.families.FamiliesPermission.SUBJECT_ACCESS;

import io.ochag.families.AnswerSubjectAccess;
import io.ochag.families.ExtendSubjectAccess;
import io.ochag.families.FamiliesError;
import io.ochag.families.OrderSubjectAccess;
import io.ochag.families.SubjectOrder;
import io.ochag.families.SubjectOrderId;
import io.ochag.families.identity.Identities;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.families.restriction.StandingRestrictions;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Restrictions.Hidden;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders and the rights to them. Runs inside a unit of work. */
final class Orders {
    private static final LocalText WHEN = new LocalText(
            "День не может быть впереди или раньше запроса.", "The day is neither ahead nor before the request.");

    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final Identities identities;
    private final Asking asking;
    private final OrderStore store;
    private final StandingRestrictions restrictions;

    @Inject
    Orders(
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            Identities identities,
            Asking asking,
            OrderStore store,
            StandingRestrictions restrictions) {
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.identities = identities;
        this.asking = asking;
        this.store = store;
        this.restrictions = restrictions;
    }

    SubjectOrderId take(Actor actor, OrderSubjectAccess command) {
        PersonHere person = desk.get(actor, SUBJECT_ACCESS, command.person());
        LocalDate day = command.askedOn().orElseGet(desk::today);
        check("/askedOn", !day.isAfter(desk.today()));
        identities.lockPersons(Set.of(person.id()));
        String as = asking.as(person.id(), command.askedBy(), day, command.papersSeen());
        SubjectOrderId id = store.add(actor, person.id(), command.askedBy(), as, day);
        trail.written(AuditEntry.of(actor, "families.order-subject-access")
                .persons(new HashSet<>(List.of(person.id(), command.askedBy())))
                .at(person.placeId()));
        return id;
    }

    SubjectOrder extend(Actor actor, ExtendSubjectAccess command) {
        OrderRow row = row(actor, command.order());
        store.extend(actor, row, command);
        written(actor, "families.extend-subject-access", row);
        return get(actor, command.order());
    }

    SubjectOrder answer(Actor actor, AnswerSubjectAccess command) {
        OrderRow row = row(actor, command.order());
        check("/on", !command.on().isAfter(desk.today()) && !command.on().isBefore(row.askedOn()));
        store.answer(actor, row, command);
        written(actor, "families.answer-subject-access", row);
        return get(actor, command.order());
    }

    SubjectOrder get(Actor actor, SubjectOrderId id) {
        return row(actor, id).shown(desk.now());
    }

    Page<SubjectOrder> open(Actor actor, PageRequest request, @Nullable UUID after) {
        return Page.of(
                        store.open(visible(actor), after, request.limit() + 1),
                        request,
                        row -> row.id().toString())
                .map(row -> row.shown(desk.now()));
    }

    /** One that may be handed out now; {@code families.order-answered}, {@code families.may-not-ask}, {@code families.asker-uncertain}. */
    SubjectOrder toHandOut(Actor actor, SubjectOrderId id) {
        SubjectOrder order = get(actor, id);
        if (order.answeredOn().isPresent()) {
            throw DomainException.of(FamiliesError.ORDER_ANSWERED);
        }
        requireAllShown(actor, order);
        asking.again(order, desk.today());
        return order;
    }

    /** Whoever answers must be one to whom all of it may be shown; {@code access.no-consent}. */
    private void requireAllShown(Actor actor, SubjectOrder order) {
        Subject subject = Subject.person(order.person(), order.place());
        Coverage coverage = access.coverage(actor, SUBJECT_ACCESS, Set.of(subject))
                .getOrDefault(subject, Coverage.all(Set.of(), ""));
        if (!coverage.withheld().isEmpty()) {
            throw DomainException.of(KernelError.NO_CONSENT);
        }
    }

    SubjectRequest request(SubjectOrder order) {
        Hidden hidden = restrictions.today();
        Set<PersonId> others = new HashSet<>(hidden.persons());
        others.removeAll(identities.aliasesOfPersons(List.of(order.person(), order.askedBy())));
        return new SubjectRequest(
                order.person(),
                order.askedBy(),
                asking.isOwn(order.person(), order.askedBy()),
                desk.today(),
                new Hidden(others, hidden.families()));
    }

    Set<PersonId> ids(SubjectOrder order) {
        return identities.aliasesOfPersons(Set.of(order.person()));
    }

    private OrderRow row(Actor actor, SubjectOrderId id) {
        OrderRow row = store.get(id, visible(actor));
        access.require(actor, SUBJECT_ACCESS, row.subject());
        return row;
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, SUBJECT_ACCESS));
    }

    private void written(Actor actor, String operation, OrderRow row) {
        trail.written(
                AuditEntry.of(actor, operation).persons(Set.of(row.personId())).at(row.placeId()));
    }

    private static void check(String pointer, boolean right) {
        if (!right) {
            PersonDesk.refuse(List.of(new Violation(pointer, "families.order-day", WHEN)));
        }
    }
}
