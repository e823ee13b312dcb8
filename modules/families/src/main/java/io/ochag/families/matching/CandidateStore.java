package io.ochag.families.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.ochag.families.MatchOutcome;
import io.ochag.families.naming.GivenNames;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.person.Snils;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds and scores those who may be a person: one statement, then plain comparison. */
public final class CandidateStore {
    private static final int MOST = 10;

    private final MatchMapper mapper;
    private final GivenNames givenNames = GivenNames.shipped();
    private final Scorer scorer = new Scorer(givenNames);

    @Inject
    CandidateStore(MatchMapper mapper) {
        this.mapper = mapper;
    }

    /** Possible and likely ones among those whom the actor may find, the likeliest first. */
    public List<Candidate> of(Described person, Visibility visibility) {
        return mapper.candidates(MatchKeys.of(person, givenNames), VisibleRows.of(visibility)).stream()
                .map(row -> new Candidate(row.id(), scorer.compare(person, row.described())))
                .filter(candidate -> candidate.score().outcome() != MatchOutcome.NONE)
                .sorted(comparing((Candidate candidate) -> candidate.score().outcome(), reverseOrder())
                        .thenComparing(candidate -> candidate.score().points(), reverseOrder())
                        .thenComparing(candidate -> candidate.person().value()))
                .limit(MOST)
                .toList();
    }

    /** Whether this exact number is registered, whoever may see for whom. */
    public boolean isRegistered(Optional<Snils> snils) {
        return mapper.snilsRegistered(snils.map(Snils::digits).orElse(null));
    }
}
