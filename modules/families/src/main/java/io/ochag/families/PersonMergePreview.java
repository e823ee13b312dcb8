package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import java.util.List;
import java.util.Optional;

/**
 * Two persons side by side before they are merged.
 *
 * @param conflicts what would stand in each other's way, in every module, as far as the actor may see it
 */
public record PersonMergePreview(Side merged, Side into, List<ModuleEntry> conflicts) {
    public PersonMergePreview {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A person's record as it is shown now.
     *
     * @param aliases records that were merged into it before
     * @param version that the merge asks for
     */
    public record Side(
            PersonId person,
            PersonName name,
            Optional<BirthDate> birth,
            Sex sex,
            Optional<Snils> snils,
            IdentityLevel identity,
            PlaceId place,
            MunicipalityCode municipality,
            List<PersonId> aliases,
            long version) {
        public Side {
            aliases = List.copyOf(aliases);
        }
    }
}
