package io.ochag.platform.document;

import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.person.NotPersonal;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term that the region has defined; without a text it never ends. */
public record TermRow(
        RetentionClass retention, @NotPersonal @Nullable String term) {
    Optional<Period> period() {
        return Optional.ofNullable(term).map(Period::parse);
    }
}
