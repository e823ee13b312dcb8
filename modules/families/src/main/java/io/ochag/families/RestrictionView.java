package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A restriction of a family or of a person.
 *
 * @param families every record that was the family then; empty where a person is restricted
 * @param persons every record that was the person then; empty where a family is restricted
 * @param until the first day on which it does not hold any more
 */
public record RestrictionView(
        RestrictionId restriction,
        List<FamilyId> families,
        List<PersonId> persons,
        GroundCode ground,
        Instant restrictedAt,
        @NotPersonal Optional<LocalDate> until,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note,
        Optional<Instant> liftedAt,
        @PersonalData(Kind.FREE_TEXT) Optional<String> liftedNote) {
    public RestrictionView {
        families = List.copyOf(families);
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "RestrictionView[" + restriction + "]";
    }
}
