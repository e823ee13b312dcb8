package io.ochag.families.consent;

import io.ochag.families.BasisCode;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis of the catalogue from a day until before another.
 *
 * @param standing whom it covers by itself; absent where it is stated for one person at a time
 * @param dataClasses and purposes: empty for all
 */
record Basis(
        BasisCode code,
        @NotPersonal @Nullable LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        @NotPersonal @Nullable String standing,
        @NotPersonal String[] dataClasses,
        @NotPersonal String[] purposes,
        boolean ofRegion) {
    boolean holdsOn(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay)) && (toDay == null || day.isBefore(toDay));
    }

    boolean covers(DataClass one, Purpose purpose) {
        return isFor(dataClasses, one.value()) && isFor(purposes, purpose.value());
    }

    private static boolean isFor(String[] named, String one) {
        return named.length == 0 || Arrays.asList(named).contains(one);
    }
}
