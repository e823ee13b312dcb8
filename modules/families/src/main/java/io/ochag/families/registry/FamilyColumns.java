package io.ochag.families.registry;

import io.ochag.kernel.person.NotPersonal;
import java.util.UUID;

/** New rows of {@code family}, column by column. */
record FamilyColumns(
        UUID[] ids,
        @NotPersonal String[] municipalities,
        @NotPersonal String[] occurredAts) {}
