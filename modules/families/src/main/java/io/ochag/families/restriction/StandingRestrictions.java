package io.ochag.families.restriction;

import io.ochag.kernel.access.Restrictions.Hidden;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Whom somebody has hidden, whoever from: for what leaves the house, where nobody can say into whose hands it comes. By the same rule as what workers
 * see. Runs inside a unit of work.
 */
public final class StandingRestrictions {
    private final HiddenMapper mapper;
    private final Clock clock;

    @Inject
    StandingRestrictions(HiddenMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Everybody who is hidden today, with every alias. */
    public Hidden today() {
        return mapper.hidden(SqlArrays.uuids(Set.of()), LocalDate.now(clock)).hidden();
    }

    /**
     * Whether a person is hidden, or belongs to a family that is: a child whom an open family has too is seen there, and may still be the one through
     * whom the hidden family would be found.
     *
     * @param ids every id of the person
     */
    public boolean touch(Set<PersonId> ids) {
        Hidden hidden = today();
        return ids.stream().anyMatch(hidden.persons()::contains)
                || mapper.belongs(SqlArrays.uuids(ids), SqlArrays.uuids(hidden.families()), LocalDate.now(clock));
    }
}
