package io.ochag.network.role;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role grants in one scope.
 *
 * @param home the place of the post
 * @param scope absent for a role that grants nothing
 * @param places what the scope comes to, where it comes to places
 */
record GrantRow(
        @NotPersonal String purpose,
        @Nullable PlaceId home,
        @Nullable Scope scope,
        @NotPersonal String @Nullable [] permissions,
        UUID[] places) {}
