package io.ochag.families.registry;

import io.ochag.kernel.person.NotPersonal;
import java.util.UUID;

/** New rows of {@code membership}, column by column. */
record MembershipColumns(
        UUID[] ids,
        UUID[] families,
        UUID[] persons,
        @NotPersonal String[] roles,
        @NotPersonal String[] grounds,
        @NotPersonal String[] fromDays) {}
