package io.ochag.families.duplicates;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.DecideSuspicion;
import io.ochag.families.Duplicates;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FindMatches;
import io.ochag.families.FoundPerson;
import io.ochag.families.MatchOutcome;
import io.ochag.families.MatchReason;
import io.ochag.families.Matches;
import io.ochag.families.PersonMatch;
import io.ochag.families.PersonMatch.Why;
import io.ochag.families.SuspectedDuplicate;
import io.ochag.families.SuspicionId;
import io.ochag.families.matching.Candidate;
import io.ochag.families.matching.CandidateStore;
import io.ochag.families.matching.Described;
import io.ochag.families.matching.PairStore;
import io.ochag.families.matching.SuspicionRow;
import io.ochag.families.registry.SnilsDisclosures;
import io.ochag.families.search.PersonCards;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Duplicates} on PostgreSQL. */
final class DuplicateReview implements Duplicates {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final CandidateStore candidates;
    private final PairStore pairs;
    private final PersonCards cards;
    private final SnilsDisclosures disclosures;

    @Inject
    DuplicateReview(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            CandidateStore candidates,
            PairStore pairs,
            PersonCards cards,
            SnilsDisclosures disclosures) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.candidates = candidates;
        this.pairs = pairs;
        this.cards = cards;
        this.disclosures = disclosures;
    }

    @Override
    public Matches matches(Actor actor, FindMatches query) {
        record Answer(Matches matches, PersonCards.Shown shown, Optional<PersonId> holder) {}
        Answer answer = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.FIND);
            query.person().snils().ifPresent(number -> disclosures.pass(actor));
            Described person = Described.of(
                    query.person(),
                    query.municipality(),
                    query.family().stream().map(Described::relative).toList());
            List<Candidate> found = candidates.of(actor, person, visibility);
            PersonCards.Shown shown =
                    cards.of(actor, found.stream().map(Candidate::person).toList(), visibility);
            Optional<PersonId> holder = query.person().snils().flatMap(disclosures::holder);
            return new Answer(
                    new Matches(
                            found.isEmpty()
                                    ? MatchOutcome.NONE
                                    : found.get(0).score().outcome(),
                            holder.isPresent(),
                            found.stream()
                                    .flatMap(candidate -> match(candidate, shown))
                                    .toList()),
                    shown,
                    holder);
        });
        Matches matches = answer.matches();
        boolean seen = matches.matches().stream()
                .flatMap(match -> match.reasons().stream())
                .anyMatch(why -> why.reason() == MatchReason.SAME_SNILS);
        if (!seen) {
            answer.holder().ifPresent(person -> disclosures.told(actor, person));
        }
        trail.read(AuditEntry.of(actor, "families.matches")
                .persons(matches.matches().stream()
                        .map(match -> match.person().person())
                        .collect(toSet()))
                .families(families(matches.matches().stream().map(PersonMatch::person)))
                .onGround(answer.shown().coverages()));
        return matches;
    }

    @Override
    public Page<SuspectedDuplicate> suspected(Actor actor, PageRequest request) {
        record Answer(Page<SuspectedDuplicate> page, PersonCards.Shown shown) {}
        Answer answer = transactions.read(() -> {
            Visibility reviewed = access.visibility(actor, FamiliesPermission.REVIEW);
            Visibility found = found(actor, reviewed);
            Page<SuspicionRow> rows = Page.of(
                    pairs.open(
                            reviewed,
                            found,
                            request.position(after -> new SuspicionId(Uuids.parse(after))),
                            request.limit() + 1),
                    request,
                    row -> row.id().toString());
            Set<PersonId> persons = rows.items().stream()
                    .flatMap(row -> Stream.of(row.personId(), row.otherId()))
                    .collect(toSet());
            PersonCards.Shown shown = cards.of(actor, persons, found);
            return new Answer(
                    new Page<>(
                            rows.items().stream()
                                    .flatMap(row -> suspected(row, shown))
                                    .toList(),
                            rows.next()),
                    shown);
        });
        Page<SuspectedDuplicate> page = answer.page();
        List<FoundPerson> both = new ArrayList<>();
        page.items().forEach(pair -> both.addAll(List.of(pair.registered(), pair.known())));
        trail.read(AuditEntry.of(actor, "families.suspected")
                .persons(both.stream().map(FoundPerson::person).collect(toSet()))
                .families(families(both.stream()))
                .onGround(answer.shown().coverages()));
        return page;
    }

    @Override
    public void decide(Actor actor, DecideSuspicion command) {
        transactions.writeOnly(() -> {
            Visibility reviewed = access.visibility(actor, FamiliesPermission.REVIEW);
            Visibility found = found(actor, reviewed);
            SuspicionRow pair = pairs.get(command.suspicion(), reviewed, found);
            access.require(actor, FamiliesPermission.REVIEW, Subject.person(pair.personId(), pair.placeId()));
            pairs.decide(pair, command.version(), command.verdict());
            trail.written(AuditEntry.of(actor, "families.decide-suspected")
                    .persons(Set.of(pair.personId(), pair.otherId()))
                    .at(pair.placeId()));
        });
    }

    /** Both persons must be ones whom the reviewer may find; who may find nobody reviews pairs that are wholly of the own places. */
    private Visibility found(Actor actor, Visibility reviewed) {
        return access.visibilityIfGranted(actor, FamiliesPermission.FIND).orElse(reviewed);
    }

    private static Stream<PersonMatch> match(Candidate candidate, PersonCards.Shown shown) {
        return shown.person(candidate.person()).stream()
                .map(person -> new PersonMatch(
                        person,
                        candidate.score().outcome(),
                        candidate.score().points(),
                        candidate.score().reasons().stream().map(Why::of).toList()));
    }

    private static Stream<SuspectedDuplicate> suspected(SuspicionRow row, PersonCards.Shown shown) {
        return shown.person(row.personId()).stream()
                .flatMap(registered -> shown.person(row.otherId()).stream()
                        .map(known -> new SuspectedDuplicate(
                                row.id(), registered, known, row.score(), row.why(), row.recordedAt(), row.version())));
    }

    private static Set<FamilyId> families(Stream<FoundPerson> persons) {
        return persons.flatMap(person -> person.families().stream())
                .map(FoundPerson.InFamily::family)
                .collect(toSet());
    }
}
