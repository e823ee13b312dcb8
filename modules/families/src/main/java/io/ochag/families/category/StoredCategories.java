package io.ochag.families.category;

import static io.ochag.families.FamiliesPermission.CATEGORY;

import io.ochag.families.Categories;
import io.ochag.families.CategoryChanged;
import io.ochag.families.FamiliesError;
import io.ochag.families.HoldingId;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** {@link Categories} on PostgreSQL. */
final class StoredCategories implements Categories {
    private static final LocalText UNKNOWN = new LocalText(
            "Выберите категорию из списка: для семьи или для человека.",
            "Choose a category from the list, one of families or one of persons.");
    private static final LocalText DAYS = new LocalText(
            "Категория не могла кончиться раньше, чем началась.", "A category cannot end before it began.");
    private static final LocalText PAPER_DAYS =
            new LocalText("Документ не мог кончиться раньше, чем выдан.", "It cannot end before it was issued.");

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Events events;
    private final Desk desk;
    private final CategoryMapper mapper;
    private final CategoryStore store;
    private final IdSource ids;

    @Inject
    StoredCategories(
            Transactions transactions,
            AuditTrail trail,
            Events events,
            Desk desk,
            CategoryMapper mapper,
            CategoryStore store,
            IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.desk = desk;
        this.mapper = mapper;
        this.store = store;
        this.ids = ids;
    }

    @Override
    public Catalogue catalogue(Actor actor, LocalDate day) {
        return transactions.read(() -> {
            desk.visibility(actor, CATEGORY);
            return new Catalogue(
                    day, mapper.catalogue(day).stream().map(CategoryRow::shown).toList());
        });
    }

    @Override
    public Granted grant(Actor actor, Grant command) {
        return transactions.write(() -> {
            Holder holder = store.holder(actor, command.holder());
            boolean known = store.category(command.category(), command.from())
                    .filter(row -> row.ofPerson() == (holder.person() != null))
                    .isPresent();
            Checks checks = new Checks()
                    .notAfter("/from", desk.today(), command.from())
                    .unless(known, "/category", "families.category", UNKNOWN);
            command.evidence().ifPresent(paper -> checked(checks, paper));
            Entered entered = desk.entered(actor, command.recorded(), checks);
            store.raise(holder, command.version());
            HoldingId id = mapper.insert(
                    new HoldingId(ids.next()),
                    command.category(),
                    holder.familyId(),
                    holder.personId(),
                    holder.families(),
                    holder.persons(),
                    command.from(),
                    command.evidence().map(Evidence::number).orElse(null),
                    command.evidence().map(Evidence::issued).orElse(null),
                    command.evidence().flatMap(Evidence::until).orElse(null),
                    entered);
            if (id == null) {
                throw DomainException.of(FamiliesError.CATEGORY_HELD);
            }
            return changed(actor, "families.grant-category", holder, entered, id, command.version());
        });
    }

    @Override
    public Granted confirm(Actor actor, Confirm command) {
        return transactions.write(() -> {
            Holder holder = store.holder(actor, command.holder());
            HoldingRow holding = store.holding(holder, command.holding());
            Entered entered = desk.entered(actor, command.recorded(), checked(new Checks(), command.evidence()));
            store.raise(holder, command.version());
            int confirmed = mapper.confirm(
                    holding.id(),
                    command.evidence().number(),
                    command.evidence().issued(),
                    command.evidence().until().orElse(null),
                    entered);
            requireOpen(confirmed);
            return changed(actor, "families.confirm-category", holder, entered, holding.id(), command.version());
        });
    }

    @Override
    public Granted end(Actor actor, EndCategory command) {
        return transactions.write(() -> {
            Holder holder = store.holder(actor, command.holder());
            HoldingRow holding = store.holding(holder, command.holding());
            boolean later = command.reason() == EndReason.MISTAKE
                    || holding.status().from().isBefore(command.on());
            Entered entered = desk.entered(
                    actor,
                    command.recorded(),
                    new Checks()
                            .notAfter("/on", desk.today(), command.on())
                            .unless(later, "/on", "families.category-days", DAYS));
            store.raise(holder, command.version());
            requireOpen(mapper.end(holding.id(), command.reason(), command.on(), entered));
            return changed(actor, "families.end-category", holder, entered, holding.id(), command.version());
        });
    }

    @Override
    public long study(Actor actor, Study command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, CATEGORY, command.person());
            Entered entered = desk.entered(actor, command.recorded(), new Checks());
            desk.raise(person, command.version());
            if (mapper.study(
                            ids.next(),
                            person.id(),
                            person.records(),
                            command.during().from(),
                            command.during().to(),
                            entered)
                    == null) {
                throw DomainException.of(FamiliesError.STUDIES_ALREADY);
            }
            trail.written(AuditEntry.of(actor, "families.study")
                    .persons(Set.of(person.id()))
                    .at(person.placeId()));
            return command.version() + 1;
        });
    }

    @Override
    public Held of(Actor actor, Recipient recipient, LocalDate day) {
        Seen seen = transactions.read(() -> {
            Holder holder = store.holder(actor, recipient);
            return new Seen(holder, new Held(day, store.held(holder, day), holder.version()));
        });
        trail.read(seen.holder().touched(AuditEntry.of(actor, "families.categories")));
        return seen.held();
    }

    private Checks checked(Checks checks, Evidence paper) {
        return checks.notAfter("/evidence/issued", desk.today(), paper.issued())
                .unless(
                        paper.until().filter(paper.issued()::isAfter).isEmpty(),
                        "/evidence/until",
                        "families.paper-days",
                        PAPER_DAYS);
    }

    private static void requireOpen(int touched) {
        if (touched == 0) {
            throw DomainException.of(FamiliesError.CATEGORY_OVER);
        }
    }

    private Granted changed(Actor actor, String operation, Holder holder, Entered entered, HoldingId id, long seen) {
        events.publish(new CategoryChanged(ids.next(), entered.occurredAt(), actor, holder.recipient()));
        trail.written(holder.touched(AuditEntry.of(actor, operation)));
        return new Granted(id, seen + 1);
    }

    private record Seen(Holder holder, Held held) {}
}
