package io.ochag.families.search;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.BirthDate;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FindPeople;
import io.ochag.families.FoundPerson;
import io.ochag.families.FoundPerson.InFamily;
import io.ochag.families.MemberRole;
import io.ochag.families.PeopleSearch;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link PeopleSearch} in one statement. */
final class PersonSearch implements PeopleSearch {
    private static final LocalText NOTHING_GIVEN =
            new LocalText("Укажите фамилию, СНИЛС или телефон.", "Give a surname, a СНИЛС or a phone number.");

    private static final VisibleRows NONE = new VisibleRows(false, new UUID[0], new UUID[0], new UUID[0], new UUID[0]);

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final SearchMapper mapper;
    private final Clock clock;

    @Inject
    PersonSearch(Transactions transactions, AccessControl access, AuditTrail trail, SearchMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Page<FoundPerson> find(Actor actor, FindPeople query) {
        Criteria criteria = Criteria.of(query);
        record Answer(Page<FoundPerson> page, Map<Subject, Coverage> coverages) {}
        Answer answer = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.FIND);
            if (criteria.isEmpty()) {
                throw DomainException.invalid(
                        KernelError.INVALID, List.of(new Violation("", "families.nothing-given", NOTHING_GIVEN)));
            }
            VisibleRows cards = access.visibilityIfGranted(actor, FamiliesPermission.READ)
                    .map(VisibleRows::of)
                    .orElse(NONE);
            List<FoundRow> rows = mapper.find(
                    criteria,
                    VisibleRows.of(visibility),
                    cards,
                    LocalDate.now(clock),
                    query.page().limit() + 1);
            Page<FoundRow> found =
                    Page.of(rows, query.page(), row -> row.positionId().toString());
            Map<Subject, Coverage> coverages = access.coverage(
                    actor,
                    FamiliesPermission.FIND,
                    found.items().stream().map(FoundRow::subject).collect(toSet()));
            return new Answer(disclosed(found, coverages), coverages);
        });
        Page<FoundPerson> page = answer.page();
        trail.read(AuditEntry.of(actor, "families.find")
                .persons(page.items().stream().map(FoundPerson::person).toList())
                .families(page.items().stream()
                        .flatMap(found -> found.families().stream())
                        .map(InFamily::family)
                        .toList())
                .onGround(answer.coverages().values()));
        return page;
    }

    /** Whom consents and legal bases do not cover is not in the list; whose family ties they do not cover has no families in it. */
    private static Page<FoundPerson> disclosed(Page<FoundRow> found, Map<Subject, Coverage> coverages) {
        List<FoundPerson> shown = new ArrayList<>();
        for (FoundRow row : found.items()) {
            Coverage coverage = coverages.get(row.subject());
            if (coverage != null && coverage.shows(DataClass.IDENTITY)) {
                FoundPerson person = shown(row);
                shown.add(coverage.shows(DataClass.FAMILY_TIES) ? person : person.withoutFamilies());
            }
        }
        return new Page<>(shown, found.next());
    }

    private static FoundPerson shown(FoundRow row) {
        return new FoundPerson(
                row.id(),
                NameColumns.name(row.surname(), row.given(), row.patronymic(), row.patronymicState()),
                row.birthDate() == null || row.birthPrecision() == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(row.birthDate(), row.birthPrecision())),
                row.municipality(),
                row.placeId(),
                families(row));
    }

    private static List<InFamily> families(FoundRow row) {
        if (row.familyIds() == null || row.roles() == null || row.children() == null || row.open() == null) {
            return List.of();
        }
        List<InFamily> families = new ArrayList<>();
        for (int i = 0; i < row.familyIds().length; i++) {
            families.add(new InFamily(
                    new FamilyId(row.familyIds()[i]),
                    MemberRole.valueOf(row.roles()[i]),
                    row.children()[i],
                    row.open()[i] > 0));
        }
        return families;
    }
}
