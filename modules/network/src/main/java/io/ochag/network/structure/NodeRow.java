package io.ochag.network.structure;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import org.jspecify.annotations.Nullable;

/** A place of a network with what is above it. */
record NodeRow(
        PlaceId place,
        @NotPersonal String name,
        @NotPersonal @Nullable String level,
        @Nullable PlaceId within) {}
