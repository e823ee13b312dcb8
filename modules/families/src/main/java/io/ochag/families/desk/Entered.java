package io.ochag.families.desk;

import io.ochag.families.Recorded;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;

/**
 * When something happened and who entered it how: the same for everything that one command writes.
 *
 * @param by the actor, as ids
 */
public record Entered(
        Instant occurredAt,
        Instant recordedAt,
        Recorded.Source source,
        @NotPersonal String by) {}
