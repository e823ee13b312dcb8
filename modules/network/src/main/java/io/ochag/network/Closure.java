package io.ochag.network;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;

/**
 * Days on which a place is closed though its week says otherwise.
 *
 * @param reason as told to visitors
 */
public record Closure(DateRange during, @NotPersonal String reason) {}
