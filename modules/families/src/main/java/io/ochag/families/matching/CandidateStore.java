package io.ochag.families.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MatchOutcome;
import io.ochag.families.naming.GivenNames;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and scores those who may be one of some persons: one statement, then plain comparison. */
public final class CandidateStore {
    private static final int MOST = 10;

    private static final Comparator<Candidate> LIKELIEST = comparing(
                    (Candidate candidate) -> candidate.score().outcome(), reverseOrder())
            .thenComparing(candidate -> candidate.score().points(), reverseOrder())
            .thenComparing(candidate -> candidate.person().value());

    private final MatchMapper mapper;
    private final AccessControl access;
    private final GivenNames givenNames = GivenNames.shipped();
    private final Scorer scorer = new Scorer(givenNames);

    @Inject
    CandidateStore(MatchMapper mapper, AccessControl access) {
        this.mapper = mapper;
        this.access = access;
    }

    /** Possible and likely ones among those whom the actor may find, under the ids that they go by now, the likeliest first. */
    public List<Candidate> of(Actor actor, Described person, Visibility visibility) {
        return of(actor, List.of(person), visibility).get(0);
    }

    /** As for one, of several persons in their order: one statement for all of them. */
    public List<List<Candidate>> of(Actor actor, List<Described> persons, Visibility visibility) {
        List<List<Alike>> alike = new ArrayList<>();
        persons.forEach(person -> alike.add(new ArrayList<>()));
        for (CandidateRow row : rows(persons, visibility)) {
            Described known = row.described();
            for (String member : row.members()) {
                int at = Integer.parseInt(member);
                Score score = scorer.compare(persons.get(at), known);
                if (score.outcome() != MatchOutcome.NONE) {
                    alike.get(at).add(new Alike(row.canonicalId(), score, row.subject()));
                }
            }
        }
        Map<Subject, Coverage> coverages = access.coverage(
                actor,
                FamiliesPermission.FIND,
                alike.stream().flatMap(List::stream).map(Alike::subject).collect(toSet()));
        return alike.stream().map(one -> candidates(one, coverages)).toList();
    }

    private record Alike(PersonId person, Score score, Subject subject) {}

    private List<CandidateRow> rows(List<Described> persons, Visibility visibility) {
        List<MatchKeys> keys =
                persons.stream().map(person -> MatchKeys.of(person, givenNames)).toList();
        return keys.isEmpty()
                ? List.of()
                : mapper.candidates(KeyColumns.of(keys), VisibleRows.of(visibility), KeyColumns.SEPARATOR);
    }

    private static List<Candidate> candidates(List<Alike> alike, Map<Subject, Coverage> coverages) {
        Set<PersonId> once = new HashSet<>();
        return alike.stream()
                .flatMap(one -> Optional.ofNullable(coverages.get(one.subject()))
                        .filter(coverage -> coverage.shows(DataClass.IDENTITY))
                        .map(coverage -> new Candidate(one.person(), one.score(), coverage))
                        .stream())
                .sorted(LIKELIEST)
                .filter(candidate -> once.add(candidate.person()))
                .limit(MOST)
                .toList();
    }
}
