package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.queue.EntryEvent;
import io.ochag.queue.EntryId;
import io.ochag.queue.EntryView;
import io.ochag.queue.LineKey;
import io.ochag.queue.Position;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.Standings;
import io.ochag.queue.line.Line;
import io.ochag.queue.line.LineId;
import io.ochag.queue.line.LineStore;
import io.ochag.queue.line.PolicyStore;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Standings} on PostgreSQL. */
final class ShownStandings implements Standings {
    private static final int SKIPS_SHOWN = 5;

    private final Transactions transactions;
    private final LineStore lines;
    private final PolicyStore policies;
    private final Book book;
    private final Chronicle chronicle;

    @Inject
    ShownStandings(Transactions transactions, LineStore lines, PolicyStore policies, Book book, Chronicle chronicle) {
        this.transactions = transactions;
        this.lines = lines;
        this.policies = policies;
        this.book = book;
        this.chronicle = chronicle;
    }

    @Override
    public Position position(Actor actor, EntryId id) {
        return transactions.read(() -> {
            EntryRow entry = book.entries().get(id);
            Line line = lines.get(entry.lineId());
            boolean active = entry.state().active();
            AheadRow ahead = active ? book.entries().ahead(entry) : new AheadRow(0, 0);
            return new Position(
                    entry.view(line.key()),
                    ahead.higher(),
                    ahead.earlier(),
                    title(line, entry),
                    book.offers().showLive(id),
                    chronicle.lastMove(id),
                    chronicle.lastSkips(id, SKIPS_SHOWN));
        });
    }

    @Override
    public Page<EntryView> list(Actor actor, LineKey key, Visibility visibility, PageRequest page) {
        return transactions.read(() -> {
            Line line = lines.get(key);
            Optional<EntryRow> after = page.position(EntryId::parse).map(id -> in(line, id));
            List<EntryView> rows = book.entries().page(line.id(), after, visibility, page.limit() + 1).stream()
                    .map(entry -> entry.view(key))
                    .toList();
            return Page.of(rows, page, entry -> entry.id().toString());
        });
    }

    @Override
    public List<EntryView> of(Actor actor, String module, Set<Recipient> recipients) {
        return transactions.read(() -> {
            List<EntryRow> entries = book.entries().of(module, families(recipients), persons(recipients));
            Map<LineId, Line> found =
                    lines.get(entries.stream().map(EntryRow::lineId).collect(Collectors.toSet()));
            return entries.stream()
                    .map(entry -> entry.view(line(found, entry).key()))
                    .toList();
        });
    }

    @Override
    public Page<EntryEvent> history(Actor actor, EntryId id, PageRequest page) {
        return transactions.read(() -> {
            book.entries().get(id);
            List<HappeningRow> rows =
                    chronicle.page(id, page.position(Long::parseLong).orElse(0L), page.limit() + 1);
            return Page.of(rows, page, row -> Long.toString(row.seq())).map(HappeningRow::shown);
        });
    }

    private EntryRow in(Line line, EntryId id) {
        EntryRow entry = book.entries().get(id);
        if (!entry.lineId().equals(line.id())) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return entry;
    }

    private String title(Line line, EntryRow entry) {
        return Optional.ofNullable(policies.classes(line.policy()).get(entry.classCode()))
                .map(PriorityClass::title)
                .orElseThrow();
    }

    private static Line line(Map<LineId, Line> found, EntryRow entry) {
        Line line = found.get(entry.lineId());
        if (line == null) {
            throw new IllegalStateException("an entry without a line: " + entry.id());
        }
        return line;
    }

    private static Set<FamilyId> families(Set<Recipient> recipients) {
        return recipients.stream()
                .filter(Recipient.OfFamily.class::isInstance)
                .map(one -> ((Recipient.OfFamily) one).family())
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> persons(Set<Recipient> recipients) {
        return recipients.stream()
                .filter(Recipient.OfPerson.class::isInstance)
                .map(one -> ((Recipient.OfPerson) one).person())
                .collect(Collectors.toSet());
    }
}
