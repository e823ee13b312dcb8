package io.ochag.network.structure;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.network.NetworkFixture;
import io.ochag.network.Networks;
import io.ochag.network.SmallRegion;
import io.ochag.network.Territories;
import io.ochag.network.Territories.Official;
import io.ochag.network.Territories.Territory;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class TerritoryListTest {
    private static final LocalDate LAST_DAY_OF_THE_OLD_CODE = LocalDate.of(2024, 12, 31);
    private static final MunicipalityCode OLD = new MunicipalityCode("18720000");
    private static final MunicipalityCode NEW = new MunicipalityCode("18520000");

    private NetworkFixture network;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database).loaded();
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void mikhaylovkaHasTheCodeOfTheDay() {
        assertThat(mikhaylovkaOn(LAST_DAY_OF_THE_OLD_CODE))
                .contains(new Official(OLD, "городской округ", Optional.empty(), true));
        assertThat(mikhaylovkaOn(LAST_DAY_OF_THE_OLD_CODE.plusDays(1)))
                .contains(new Official(NEW, "муниципальный округ", Optional.of(OLD), false));
    }

    @Test
    void theDatabaseItselfKeepsOneCodeATerritoryAndOneTerritoryACode(TestDatabase database) {
        String insert = "insert into ochag_network.territory_oktmo (territory, oktmo, status, confirmed, during)"
                + " values (?, ?, 'городской округ', true, '[2024-06-01,2024-07-01)')";
        assertThatThrownBy(() -> database.sql(insert, "mikhaylovka", "18725000"))
                .rootCause()
                .hasMessageContaining("territory_oktmo_one_a_day");
        database.sql("delete from ochag_network.territory_oktmo where territory = 'volgograd'");
        assertThatThrownBy(() -> database.sql(insert, "volgograd", OLD.value()))
                .rootCause()
                .hasMessageContaining("territory_oktmo_one_meaning");
        database.sql(insert, "volgograd", "18725000");
        database.sql("delete from ochag_network.territory_oktmo where territory = 'volgograd'");
        database.sql("delete from ochag_network.profile_entry where kind = 'territory'");
    }

    @Test
    void theDirectoryNamesTheMunicipalityOfTheDay() {
        PlaceDirectory places = network.get(PlaceDirectory.class);
        var g2 = SmallRegion.place("g2");
        assertThat(places.find(Set.of(g2), LAST_DAY_OF_THE_OLD_CODE).get(g2))
                .extracting(PlaceDirectory.Place::municipality)
                .isEqualTo(OLD);
        assertThat(places.find(Set.of(g2), LAST_DAY_OF_THE_OLD_CODE.plusDays(1)).get(g2))
                .extracting(PlaceDirectory.Place::municipality)
                .isEqualTo(NEW);
    }

    @Test
    void aCityDistrictHasNoOktmoAndLiesInItsCity() {
        Territory district = network.get(Territories.class)
                .list(SYSTEM, new Territories.OnDay(Optional.empty()))
                .get(2);
        assertThat(district.official()).isEmpty();
        assertThat(district.okato()).contains("18401395");
        assertThat(district.within().orElseThrow()).hasToString("volgograd");
    }

    @Test
    void networksStandSideBySideWithTheirPlacesOfTheDay() {
        Networks networks = network.get(Networks.class);
        assertThat(networks.list(SYSTEM, new Networks.OnDay(Optional.empty())))
                .extracting(it -> it.code().value() + " " + it.places())
                .containsExactlyInAnyOrder("garmonia 2", "skp 1");
        assertThat(networks.list(SYSTEM, new Networks.OnDay(Optional.of(LAST_DAY_OF_THE_OLD_CODE))))
                .extracting(it -> it.code().value() + " " + it.places())
                .containsExactlyInAnyOrder("garmonia 3", "skp 1");
        assertThat(networks.list(SYSTEM, new Networks.OnDay(Optional.of(LocalDate.of(2023, 12, 31)))))
                .isEmpty();
    }

    private Optional<Official> mikhaylovkaOn(LocalDate day) {
        return network.get(Territories.class).list(SYSTEM, new Territories.OnDay(Optional.of(day))).stream()
                .filter(it -> it.code().value().equals("mikhaylovka"))
                .findFirst()
                .flatMap(Territory::official);
    }
}
