package io.ochag.families.representation;

import io.ochag.families.GroundCode;
import io.ochag.families.RepresentationState;
import io.ochag.families.representation.ActingCase.Bond;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stretch of representation, as the rules need it. */
record BondRow(
        PersonId representedId,
        @Nullable PersonId personId,
        GroundCode ground,
        RepresentationState state,
        @NotPersonal String[] acts,
        @PersonalData(Kind.FAMILY_TIES) LocalDate fromDay,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate toDay) {
    boolean holdsOn(LocalDate day) {
        return new DateRange(fromDay, toDay).contains(day);
    }

    /** A ground that the catalogue no longer has proves nothing by itself. */
    Bond bond(Grounds grounds, UnaryOperator<PersonId> canonical) {
        Optional<Ground> known = grounds.find(ground, fromDay);
        return new Bond(
                Optional.ofNullable(personId).map(canonical),
                state,
                known.map(Ground::parental).orElse(false),
                known.map(Ground::proven).orElse(false),
                known.map(Ground::shown).orElse(ground).value(),
                Arrays.stream(acts).map(Act::valueOf).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return "BondRow[" + representedId + "]";
    }
}
