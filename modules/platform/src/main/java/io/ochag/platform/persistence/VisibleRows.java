package io.ochag.platform.persistence;

import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import java.util.Set;
import java.util.UUID;

/**
 * A {@link Visibility} as parameters of a statement. A statement about rows with {@code place_id}, {@code family_id} (nullable) and
 * {@code person_id} filters with
 *
 * <pre>{@code
 * (#{v.everywhere} or place_id = any(#{v.places}) or person_id = any(#{v.own}))
 * and (family_id is null or family_id <> all(#{v.hiddenFamilies}))
 * and person_id <> all(#{v.hiddenPersons})
 * }</pre>
 */
public record VisibleRows(boolean everywhere, UUID[] places, UUID[] own, UUID[] hiddenFamilies, UUID[] hiddenPersons) {
    public static VisibleRows of(Visibility visibility) {
        Reach reach = visibility.reach();
        return new VisibleRows(
                reach instanceof Reach.Everywhere,
                SqlArrays.uuids(reach instanceof Reach.Places some ? some.places() : Set.of()),
                SqlArrays.uuids(reach instanceof Reach.Own some ? some.persons() : Set.of()),
                SqlArrays.uuids(visibility.hiddenFamilies()),
                SqlArrays.uuids(visibility.hiddenPersons()));
    }
}
