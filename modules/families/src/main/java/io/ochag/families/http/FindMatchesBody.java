package io.ochag.families.http;

import io.ochag.families.FindMatches;
import io.ochag.kernel.id.MunicipalityCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person about to be registered, as they come in.
 *
 * @param family others of the same registration
 */
record FindMatchesBody(
        PersonBody person,
        @Nullable MunicipalityCode municipality,
        @Size(max = 30) @Nullable List<PersonBody> family) {
    FindMatches query() {
        return new FindMatches(
                person.told(),
                Optional.ofNullable(municipality),
                family == null
                        ? List.of()
                        : family.stream().map(PersonBody::told).toList());
    }
}
