package io.ochag.families.identity;

import java.util.UUID;

/** What an id stands for. */
record CanonicalRow(UUID id, UUID canonicalId) {}
