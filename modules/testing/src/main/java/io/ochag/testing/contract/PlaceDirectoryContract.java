package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PlaceDirectory} keeps to: places as they are on a day. */
public abstract class PlaceDirectoryContract {
    private static final LocalDate OPENS = LocalDate.of(2025, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 3, 1);

    protected abstract PlaceDirectory directory();

    /** A new place of this name that exists during these days. */
    protected abstract Place place(String name, DateRange during);

    @Test
    public void findsPlacesAndLeavesOutTheUnknown() {
        Place one = place("Пункт на Речной", DateRange.since(OPENS));
        Place two = place("Пункт в Степном", DateRange.since(OPENS));
        Map<PlaceId, Place> found =
                directory().find(Set.of(one.id(), two.id(), new PlaceId(UUID.randomUUID())), OPENS.plusDays(40));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(Map.of(one.id(), one, two.id(), two));
    }

    @Test
    public void aPlaceIsThereFromItsFirstDayUntilTheDayBeforeItsEnd() {
        PlaceId place = place("Пункт на Речной", new DateRange(OPENS, CLOSES)).id();
        assertThat(directory().find(Set.of(place), OPENS.minusDays(1))).isEmpty();
        assertThat(directory().find(Set.of(place), OPENS)).containsOnlyKeys(place);
        assertThat(directory().find(Set.of(place), CLOSES.minusDays(1))).containsOnlyKeys(place);
        assertThat(directory().find(Set.of(place), CLOSES)).isEmpty();
    }

    @Test
    public void nothingAskedIsNothingAnswered() {
        assertThat(directory().find(Set.of(), OPENS)).isEmpty();
    }
}
