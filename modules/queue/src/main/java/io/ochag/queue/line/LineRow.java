package io.ochag.queue.line;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.CalendarKey;
import io.ochag.queue.LineKey;
import io.ochag.queue.PolicyKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code line}. */
public record LineRow(
        LineId id,
        @NotPersonal String module,
        @NotPersonal String resource,
        @NotPersonal String policy,
        @NotPersonal @Nullable String calendar) {
    Line line() {
        return new Line(
                id,
                new LineKey(module, resource),
                new PolicyKey(module, policy),
                Optional.ofNullable(calendar).map(code -> new CalendarKey(module, code)));
    }
}
