package io.ochag.families.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the ledger at each read. The organisation that keeps a record works on a basis of its own (152-ФЗ, article 6, part 1, points 2 and 4), and
 * no statement is needed for it; for anybody else the catalogue of bases and the entries about these persons decide, in the snapshot of the read.
 */
final class LedgerCheck implements ConsentCheck {
    private final Transactions transactions;
    private final LedgerMapper mapper;
    private final Standings standings;
    private final Identities identities;
    private final Clock clock;

    @Inject
    LedgerCheck(
            Transactions transactions, LedgerMapper mapper, Standings standings, Identities identities, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.standings = standings;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Map<Subject, Coverage> coverage(Asked asked, Set<Subject> subjects) {
        Set<DataClass> classes = asked.permission().shows();
        Optional<String> ofItself = ofItself(asked);
        if (ofItself.isPresent()) {
            Coverage everything = Coverage.all(classes, ofItself.get());
            return subjects.stream().collect(toMap(subject -> subject, subject -> everything));
        }
        LocalDate today = LocalDate.now(clock);
        Map<Subject, Standing> by = standings.of(asked, subjects, today);
        Map<Subject, Coverage> answers = new HashMap<>();
        by.forEach((subject, standing) ->
                standing.ground().ifPresent(ground -> answers.put(subject, Coverage.all(classes, ground))));
        Map<Subject, Standing> open = by.entrySet().stream()
                .filter(one -> one.getValue().ground().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!open.isEmpty()) {
            answers.putAll(transactions.read(() -> fromTheLedger(asked, open, today)));
        }
        return answers;
    }

    /** What needs no look at anything: Ochag itself, and citizens, whose reach is themselves and those whom they represent today (article 14). */
    private static Optional<String> ofItself(Asked asked) {
        if (asked.actor() instanceof Actor.System) {
            return Optional.of("basis:system");
        }
        if (asked.actor() instanceof Actor.Citizen) {
            return Optional.of("basis:own");
        }
        boolean roleOfNoPlace =
                asked.actor() instanceof Actor.Staff && asked.home().isEmpty();
        return roleOfNoPlace ? Optional.of("basis:role") : Optional.empty();
    }

    private Map<Subject, Coverage> fromTheLedger(Asked asked, Map<Subject, Standing> open, LocalDate today) {
        Set<DataClass> classes = asked.permission().shows();
        Bases bases = new Bases(mapper.bases());
        Set<Subject> inQuestion = open.entrySet().stream()
                .filter(one -> !bases.coverAll(one.getValue(), classes, asked.purpose(), today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Entries entries = inQuestion.isEmpty()
                ? new Entries(Map.of(), Map.of(), Map.of(), Map.of())
                : entries(asked, inQuestion, standings.recipients(asked, today), today);
        Map<Subject, Coverage> answers = new HashMap<>();
        open.forEach((subject, standing) -> answers.put(
                subject,
                CoverageRules.together(
                        classes,
                        entries.byPerson(subject).stream()
                                .map(person -> CoverageRules.coverage(
                                        classes, person, standing.code(), bases, asked.purpose(), today))
                                .toList())));
        return answers;
    }

    private Entries entries(Asked asked, Set<Subject> subjects, String[] recipients, LocalDate today) {
        Set<PersonId> persons =
                subjects.stream().flatMap(subject -> subject.person().stream()).collect(Collectors.toSet());
        Set<FamilyId> families = subjects.stream()
                .filter(subject -> subject.person().isEmpty())
                .flatMap(subject -> subject.family().stream())
                .collect(Collectors.toSet());
        String purpose = asked.purpose().value();
        Map<PersonId, PersonId> known = identities.known(persons);
        List<GroundRow> ofPersons =
                persons.isEmpty() ? List.of() : mapper.grounds(SqlArrays.uuids(known.keySet()), recipients, purpose);
        List<GroundRow> ofMembers = families.isEmpty()
                ? List.of()
                : mapper.groundsOfMembers(
                        SqlArrays.uuids(identities.aliasesOfFamilies(families)), recipients, purpose, today);
        return new Entries(
                known,
                identities.canonicalFamilies(subjects.stream()
                        .flatMap(subject -> subject.family().stream())
                        .collect(Collectors.toSet())),
                ofPersons.stream().collect(groupingBy(GroundRow::personId)),
                ofMembers.stream().collect(groupingBy(row -> Objects.requireNonNull(row.ofFamily()))));
    }

    /**
     * The entries by whom they are about.
     *
     * @param persons by which ids persons go now
     * @param families by which ids families go now
     */
    private record Entries(
            Map<PersonId, PersonId> persons,
            Map<FamilyId, FamilyId> families,
            Map<PersonId, List<GroundRow>> ofPersons,
            Map<FamilyId, List<GroundRow>> ofMembers) {
        /** Those of the person; of a family, those of each member who has any. Never empty, so that a standing counts. */
        List<List<GroundRow>> byPerson(Subject subject) {
            if (subject.person().isPresent()) {
                PersonId person = subject.person().get();
                Optional<FamilyId> within = subject.family().map(family -> families.getOrDefault(family, family));
                return List.of(ofPersons.getOrDefault(persons.getOrDefault(person, person), List.of()).stream()
                        .filter(row -> row.familyId() == null || within.equals(Optional.of(row.familyId())))
                        .toList());
            }
            List<GroundRow> members = subject.family()
                    .map(family -> ofMembers.getOrDefault(families.getOrDefault(family, family), List.of()))
                    .orElse(List.of());
            return members.isEmpty()
                    ? List.of(List.of())
                    : List.copyOf(members.stream()
                            .collect(groupingBy(GroundRow::personId))
                            .values());
        }
    }
}
