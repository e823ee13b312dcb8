package io.ochag.network.structure;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.LevelledRegion;
import io.ochag.network.NetworkFixture;
import io.ochag.network.Networks;
import io.ochag.network.Territories;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels of a network and its own reporting tree, by dates. */
@ExtendWith(PostgresExtension.class)
class NetworkStructureTest {
    private static final NetworkCode CHILDREN = new NetworkCode("children");

    private NetworkFixture network;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network.region, ochag_network.territory, ochag_network.service_network,"
                + " ochag_network.profile_entry, ochag_network.role, ochag_network.staff cascade");
        network.load(LevelledRegion.profile());
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void eachPlaceFollowsTheOneAboveIt() {
        Networks.Structure structure = structure(TODAY);
        assertThat(structure.levels())
                .extracting(Networks.Level::name)
                .containsExactly("Методический центр", "Зональная площадка", "Территориальная служба");
        assertThat(drawn(structure))
                .containsExactly("Центр методики", "  Площадка вторая", "    Служба", "  Площадка первая");
    }

    @Test
    void aPastDayShowsThePastTree() {
        assertThat(drawn(structure(LocalDate.of(2024, 12, 31))))
                .containsExactly("Центр методики", "  Площадка первая", "    Служба");
        assertThat(drawn(structure(LocalDate.of(2025, 1, 1)))).contains("  Площадка вторая", "    Служба");
    }

    @Test
    void aPlaceThatIsNoLongerUnderAnotherWasSoUntilToday() {
        network.load(LevelledRegion.with(
                "level: zonal-site, under: centre, from: 2025-01-01}", "level: zonal-site, from: 2025-01-01}"));
        assertThat(drawn(structure(TODAY.minusDays(1)))).contains("  Площадка вторая");
        assertThat(drawn(structure(TODAY))).contains("Площадка вторая");
    }

    @Test
    void aNetworkWithoutLevelsIsAFlatList() {
        assertThat(structure(new NetworkCode("skp"), TODAY).levels()).isEmpty();
        assertThatThrownBy(() -> structure(new NetworkCode("nowhere"), TODAY))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.NOT_FOUND));
    }

    @Test
    void aNetworkReportsByItsOwnTreeAndOthersByTheCommonOne() {
        assertThat(within("rechnoy", Optional.of(CHILDREN), LocalDate.of(2025, 6, 30)))
                .contains("north");
        assertThat(within("rechnoy", Optional.of(CHILDREN), LocalDate.of(2025, 7, 1)))
                .contains("south");
        assertThat(within("rechnoy", Optional.empty(), TODAY)).isEmpty();
        assertThat(within("zavodskoy", Optional.empty(), TODAY)).contains("rechnoy");
        assertThat(within("zavodskoy", Optional.of(new NetworkCode("skp")), TODAY))
                .contains("rechnoy");
        assertThat(within("zavodskoy", Optional.of(CHILDREN), TODAY)).isEmpty();
    }

    @Test
    void aChangeOfTheCommonTreeHoldsFromTheDayOfLoading() {
        network.load(LevelledRegion.with(
                "name: Заводской район, within: rechnoy", "name: Заводской район, within: lugovoy"));
        assertThat(within("zavodskoy", Optional.empty(), TODAY.minusDays(1))).contains("rechnoy");
        assertThat(within("zavodskoy", Optional.empty(), TODAY)).contains("lugovoy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: zonal-site, under: centre}   | level: no-site, under: centre}     | profile.unknown-level
            level: zonal-site, under: centre}   | level: zonal-site, under: service} | profile.level-order
            level: zonal-site, under: centre}   | level: zonal-site, under: nowhere} | profile.unknown-place
            level: zonal-site, under: centre}   | under: centre}                     | profile.level-order
            {territory: lugovoy, within: south} | {territory: south, within: rechnoy} | profile.within-cycle
            from: 2025-07-01}                   | from: 2025-05-01}                  | profile.date-overlap
            code: zonal-site, name              | code: methodical-centre, name      | profile.repeated-code
            """)
    void whatCannotBeIsRefused(String passage, String instead, String code) {
        assertThatThrownBy(() -> network.load(LevelledRegion.with(passage, instead)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .contains(code));
    }

    private Networks.Structure structure(LocalDate day) {
        return structure(CHILDREN, day);
    }

    private Networks.Structure structure(NetworkCode code, LocalDate day) {
        return network.get(Networks.class).structure(SYSTEM, new Networks.OfNetwork(code, Optional.of(day)));
    }

    private static List<String> drawn(Networks.Structure structure) {
        return structure.places().stream()
                .map(node -> "  ".repeat(node.depth()) + node.name())
                .toList();
    }

    private Optional<String> within(String territory, Optional<NetworkCode> by, LocalDate day) {
        return network.get(Territories.class).list(SYSTEM, new Territories.OnDay(Optional.of(day), by)).stream()
                .filter(it -> it.code().value().equals(territory))
                .findFirst()
                .flatMap(Territories.Territory::within)
                .map(TerritoryCode::value);
    }
}
