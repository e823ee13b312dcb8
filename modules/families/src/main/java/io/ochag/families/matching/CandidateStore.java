package io.ochag.families.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and scores those who may be a person: one statement, then plain comparison. */
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
        Map<Candidate, Subject> alike = new LinkedHashMap<>();
        for (CandidateRow row : mapper.candidates(MatchKeys.of(person, givenNames), VisibleRows.of(visibility))) {
            Candidate candidate = new Candidate(row.canonicalId(), scorer.compare(person, row.described()));
            if (candidate.score().outcome() != MatchOutcome.NONE) {
                alike.put(candidate, row.subject());
            }
        }
        Map<Subject, Coverage> coverages = access.coverage(actor, FamiliesPermission.FIND, Set.copyOf(alike.values()));
        Set<PersonId> once = new HashSet<>();
        return alike.entrySet().stream()
                .filter(entry -> shows(coverages.get(entry.getValue())))
                .map(Map.Entry::getKey)
                .sorted(LIKELIEST)
                .filter(candidate -> once.add(candidate.person()))
                .limit(MOST)
                .toList();
    }

    private static boolean shows(@Nullable Coverage coverage) {
        return coverage != null && coverage.shows(DataClass.IDENTITY);
    }
}
