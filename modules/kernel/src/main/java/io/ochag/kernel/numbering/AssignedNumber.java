package io.ochag.kernel.numbering;

import io.ochag.kernel.person.NotPersonal;

/**
 * A number that belongs to what was written with it.
 *
 * @param text as it stands on the paper; kept as it was given, whatever the format becomes later
 */
public record AssignedNumber(
        NumberSeries series, long number, @NotPersonal String text) {}
