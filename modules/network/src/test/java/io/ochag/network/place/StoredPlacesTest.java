package io.ochag.network.place;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.network.NetworkFixture;
import io.ochag.network.OpenHours;
import io.ochag.network.Places;
import io.ochag.network.SmallRegion;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class StoredPlacesTest {
    private NetworkFixture network;
    private Places places;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database).loaded();
        places = network.get(Places.class);
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void listsPlacesOfADay() {
        assertThat(names(search(Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("Пункт № 1", "Пункт № 2", "Семейный пункт");
        assertThat(names(search(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 5, 31)))))
                .contains("Пункт № 3, закрытый");
    }

    @Test
    void narrowsByNetworkAndByTerritoryAround() {
        assertThat(names(search(Optional.of(new NetworkCode("garmonia")), Optional.empty(), Optional.empty())))
                .containsExactly("Пункт № 1", "Пункт № 2");
        assertThat(names(search(Optional.empty(), Optional.of(new TerritoryCode("volgograd")), Optional.empty())))
                .containsExactly("Пункт № 1");
        assertThat(names(search(
                        Optional.of(new NetworkCode("skp")),
                        Optional.of(new TerritoryCode("volgograd")),
                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Places.Summary> page = places.list(
                    SYSTEM,
                    new Places.Search(Optional.empty(), Optional.empty(), Optional.empty(), new PageRequest(1, after)));
            page.items().forEach(it -> names.add(it.name()));
            after = page.next();
        } while (after.isPresent());
        assertThat(names).containsExactly("Пункт № 1", "Пункт № 2", "Семейный пункт");
    }

    @Test
    void aCardShowsHoursRoomsClosuresAndCatchment() {
        Places.Card card = card("g1", Optional.empty());
        assertThat(card.municipality()).hasToString("18701000");
        assertThat(card.hours())
                .hasSize(9)
                .contains(new OpenHours(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(card.rooms()).extracting(Places.Room::name).containsExactly("Зал", "Кабинет психолога");
        assertThat(card.closures()).hasSize(1);
        assertThat(card.serves())
                .extracting(it -> it.territory().value())
                .containsExactlyInAnyOrder("volgograd", "volgograd-tsentralny");
        assertThat(card("g1", Optional.of(LocalDate.of(2027, 1, 11))).closures())
                .isEmpty();
    }

    @Test
    void theCatchmentOfAPastDayIsKeptWhenItEnds() {
        network.load(SmallRegion.with("serves: [volgograd-tsentralny, volgograd]", "serves: [volgograd-tsentralny]"));
        assertThat(card("g1", Optional.empty()).serves()).hasSize(1);
        assertThat(card("g1", Optional.of(NetworkFixture.TODAY.minusDays(1))).serves())
                .hasSize(2);
    }

    @Test
    void aPlaceThatIsNotThereOnTheDayIsNotFound() {
        assertThatThrownBy(() -> card("g3", Optional.empty()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.NOT_FOUND));
        assertThat(card("g3", Optional.of(LocalDate.of(2025, 5, 31))).summary().name())
                .isEqualTo("Пункт № 3, закрытый");
    }

    @Test
    void onlyWhoMayReadSeesPlaces() {
        Places.OnDay query = new Places.OnDay(SmallRegion.place("g1"), Optional.empty());
        assertThat(places.card(worker("adm", "s1/administrator"), query)).isNotNull();
        for (Actor actor : new Actor[] {worker("psy", "g1/specialist"), Actors.citizen(), Actors.machine()}) {
            assertThatThrownBy(() -> places.card(actor, query))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
        }
    }

    private Page<Places.Summary> search(
            Optional<NetworkCode> inNetwork, Optional<TerritoryCode> territory, Optional<LocalDate> day) {
        return places.list(SYSTEM, new Places.Search(inNetwork, territory, day, PageRequest.first()));
    }

    private Places.Card card(String code, Optional<LocalDate> day) {
        return places.card(SYSTEM, new Places.OnDay(SmallRegion.place(code), day));
    }

    private static List<String> names(Page<Places.Summary> page) {
        return page.items().stream().map(Places.Summary::name).toList();
    }
}
