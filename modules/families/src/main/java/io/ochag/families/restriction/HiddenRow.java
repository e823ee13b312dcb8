package io.ochag.families.restriction;

import java.util.UUID;

/** Everybody whom an actor must not see. */
record HiddenRow(UUID[] persons, UUID[] families) {}
