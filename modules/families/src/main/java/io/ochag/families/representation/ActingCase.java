package io.ochag.families.representation;

import io.ochag.families.BirthDate;
import io.ochag.families.CapacityKind;
import io.ochag.families.RepresentationState;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known to decide whether one may act for another on a day: everything is of that day.
 *
 * @param bonds of the person with anybody
 * @param conflict of the person's parents
 */
record ActingCase(Somebody adult, Somebody person, List<Bond> bonds, Optional<Conflict> conflict) {

    /** @param kinds what changes the capacity that the age gives */
    record Somebody(PersonId id, Optional<BirthDate> birth, Set<CapacityKind> kinds) {}

    /**
     * @param by empty for an organisation
     * @param ground as it may be shown to anybody
     * @param acts empty for everything that the state allows
     */
    record Bond(
            Optional<PersonId> by,
            RepresentationState state,
            boolean parental,
            boolean proven,
            @NotPersonal String ground,
            Set<Act> acts) {}

    /** @param decidedFor in whose favour the court has decided */
    record Conflict(Optional<PersonId> decidedFor) {}

    /** The bonds between the two. */
    List<Bond> between() {
        return bonds.stream()
                .filter(bond -> bond.by().filter(adult.id()::equals).isPresent())
                .toList();
    }

    boolean hasGuardian() {
        return bonds.stream()
                .anyMatch(bond -> bond.state() == RepresentationState.GUARDIAN
                        || bond.state() == RepresentationState.PRELIMINARY_GUARDIAN
                        || bond.state() == RepresentationState.BODY);
    }
}
