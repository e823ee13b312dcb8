package io.ochag.families.representation;

import io.ochag.families.ActingCard.Stretch;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.PlaceId;
import java.util.Optional;

/**
 * Keeps adoption secret (СК 139): to whoever may not know it, adoptive parents are parents by the record of birth, since the birth, and nothing was
 * before.
 *
 * @param adoption where the reader may know of it
 */
record SecretReader(Optional<Visibility> adoption) {
    static SecretReader of(AccessControl access, Actor actor) {
        return new SecretReader(access.visibilityIfGranted(actor, FamiliesPermission.ADOPTION));
    }

    /** The stretch as the reader may see it, if at all. */
    Optional<Stretch> shown(StretchRow row, Grounds grounds) {
        if (mayKnow(row.placeId())) {
            return Optional.of(row.whole());
        }
        if (row.tellsOfASecret()) {
            return Optional.empty();
        }
        return Optional.of(grounds.find(row.ground(), row.fromDay())
                .filter(Ground::isSecret)
                .map(ground -> row.masked(ground.shown()))
                .orElseGet(row::whole));
    }

    private boolean mayKnow(PlaceId place) {
        return adoption.map(Visibility::reach)
                .filter(reach -> reach instanceof Reach.Everywhere
                        || reach instanceof Reach.Places some && some.places().contains(place))
                .isPresent();
    }
}
