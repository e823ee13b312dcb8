package io.ochag.kernel.numbering;

import io.ochag.kernel.id.PlaceId;

/** One running series: its numbers begin with 1, or after the last one that was given on paper. */
public record NumberSeries(NumberKind kind, PlaceId place, int year) {}
