package io.ochag.families.search;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FindPeople;
import io.ochag.families.FoundPerson;
import io.ochag.families.FoundPerson.InFamily;
import io.ochag.families.PeopleSearch;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@link PeopleSearch} in one statement, whatever is asked. */
final class PersonSearch implements PeopleSearch {
    /** Nobody reads on after so many: more words narrow it down. */
    private static final int MOST_BY_TEXT = 50;

    private static final LocalText NOTHING_GIVEN =
            new LocalText("Укажите фамилию, СНИЛС или телефон.", "Give a surname, a СНИЛС or a phone number.");
    private static final LocalText TEXT_ALONE = new LocalText(
            "Строка поиска заменяет остальные поля: оставьте что-то одно.",
            "The line of text stands instead of the other fields: give one or the other.");

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final SearchMapper mapper;
    private final TextReader reader;
    private final PersonCards cards;
    private final Clock clock;

    @Inject
    PersonSearch(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            SearchMapper mapper,
            TextReader reader,
            PersonCards cards,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.mapper = mapper;
        this.reader = reader;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Page<FoundPerson> find(Actor actor, FindPeople query) {
        record Answer(PersonCards.Shown shown, Page<FoundRow> rows) {}
        Answer answer = transactions.read(() -> {
            VisibleRows visible = VisibleRows.of(access.visibility(actor, FamiliesPermission.FIND));
            Asked asked = asked(query);
            Page<FoundRow> found = Page.of(
                    rows(asked, visible, cards.opened(actor)),
                    asked.page(),
                    row -> row.positionId().toString());
            return new Answer(cards.shown(actor, found.items()), found);
        });
        Page<FoundPerson> page =
                new Page<>(answer.shown().persons(), answer.rows().next());
        trail.read(AuditEntry.of(actor, "families.find")
                .persons(page.items().stream().map(FoundPerson::person).toList())
                .families(page.items().stream()
                        .flatMap(found -> found.families().stream())
                        .map(InFamily::family)
                        .toList())
                .onGround(answer.shown().coverages()));
        return page;
    }

    private List<FoundRow> rows(Asked asked, VisibleRows visible, VisibleRows opened) {
        LocalDate today = LocalDate.now(clock);
        int limit = asked.page().limit() + 1;
        return asked.words().isPresent()
                ? mapper.byWords(
                        asked.words().get(),
                        visible,
                        opened,
                        today,
                        asked.criteria().after(),
                        limit)
                : mapper.find(checked(asked.criteria()), visible, opened, today, limit);
    }

    /** What is asked: words to be read in several ways, or plain criteria. */
    private record Asked(Optional<Readings> words, Criteria criteria, PageRequest page) {}

    private Asked asked(FindPeople query) {
        Criteria given = Criteria.of(query);
        if (query.text().isEmpty()) {
            return new Asked(Optional.empty(), given, query.page());
        }
        if (!given.isEmpty() || query.given().isPresent()) {
            throw refusal("/text", "families.text-alone", TEXT_ALONE);
        }
        TextReader.Read read = reader.read(query.text().get());
        PageRequest page = new PageRequest(
                Math.min(query.page().limit(), MOST_BY_TEXT), query.page().after());
        return new Asked(read.words(), given.with(read.snils(), read.phone()), page);
    }

    private static Criteria checked(Criteria criteria) {
        if (criteria.isEmpty()) {
            throw refusal("", "families.nothing-given", NOTHING_GIVEN);
        }
        return criteria;
    }

    private static DomainException refusal(String pointer, String code, LocalText text) {
        return DomainException.invalid(KernelError.INVALID, List.of(new Violation(pointer, code, text)));
    }
}
