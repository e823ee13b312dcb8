package io.ochag.platform.notify;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which restricted messages an actor may know of, as parameters of a statement.
 *
 * @param everywhere access classes that are open to the actor in the whole region
 * @param atPlaces access class and place with a blank between
 */
public record OpenClasses(
        @NotPersonal String[] everywhere, @NotPersonal String[] atPlaces) {
    static OpenClasses of(AccessControl access, Actor actor, Set<Permission> accessClasses) {
        List<String> everywhere = new ArrayList<>();
        List<String> atPlaces = new ArrayList<>();
        for (Permission permission : accessClasses) {
            access.visibilityIfGranted(actor, permission).ifPresent(visibility -> {
                if (visibility.reach() instanceof Reach.Everywhere) {
                    everywhere.add(permission.code());
                } else if (visibility.reach() instanceof Reach.Places some) {
                    some.places().forEach(place -> atPlaces.add(permission.code() + " " + place));
                }
            });
        }
        return new OpenClasses(everywhere.toArray(String[]::new), atPlaces.toArray(String[]::new));
    }
}
