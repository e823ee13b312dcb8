package io.ochag.network.role;

import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.NetworkFixture;
import io.ochag.network.SmallRegion;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class StoredRoleGrantsTest {
    private NetworkFixture network;
    private RoleGrants roles;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database).loaded();
        roles = network.get(RoleGrants.class);
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void regionReachesEverywhereAndPlaceReachesOnePlace() {
        assertThat(roles.grants(worker("psy", "g1/specialist")).reachByPermission())
                .isEqualTo(Map.of(
                        "test.find", new Reach.Everywhere(), "test.read", places("g1"), "test.write", places("g1")));
    }

    @Test
    void municipalitiesReachThePostsNetworkInTheListedTerritories() {
        assertThat(roles.grants(worker("law", "g2/coordinator")).reachByPermission())
                .isEqualTo(Map.of("test.read", places("g1", "g2")));
    }

    @Test
    void municipalitiesReachThePlacesMunicipalityWhereNoneIsListed() {
        assertThat(roles.grants(worker("adm", "g2/coordinator")).reachByPermission())
                .isEqualTo(Map.of("test.read", places("g2")));
    }

    @Test
    void aListedCityDistrictReachesItsOwnPlaces() {
        network.load(SmallRegion.with("territories: [volgograd, mikhaylovka]", "territories: [volgograd-tsentralny]"));
        assertThat(roles.grants(worker("law", "g2/coordinator")).reachByPermission())
                .isEqualTo(Map.of("test.read", places("g1")));
    }

    @Test
    void organisationReachesAllItsPlacesInEveryNetwork() {
        assertThat(roles.grants(worker("psy", "s1/head")).reachByPermission())
                .isEqualTo(Map.of("test.read", places("s1", "g2")));
    }

    @Test
    void onePermissionInTwoScopesReachesWhatEitherReaches() {
        network.load(SmallRegion.with(
                "      - {scope: place, permissions: [test.read]}",
                "      - {scope: region, permissions: [test.read]}"));
        assertThat(roles.grants(worker("psy", "s1/head")).reachByPermission())
                .isEqualTo(Map.of("test.read", new Reach.Everywhere()));
    }

    @Test
    void aRoleWithoutGrantsAllowsNothingAndHasItsPurpose() {
        Grants guest = roles.grants(worker("adm", "g2/guest"));
        assertThat(guest.reachByPermission()).isEmpty();
        assertThat(guest.purpose()).isEqualTo(new Purpose("training"));
    }

    @Test
    void aWorkerIsAtHomeAtThePlaceOfThePostAndACitizenNowhere() {
        assertThat(new Reach.Places(roles.grants(worker("adm", "g2/guest")).home().stream()
                        .collect(java.util.stream.Collectors.toSet())))
                .isEqualTo(places("g2"));
        assertThat(roles.grants(Actors.citizen()).home()).isEmpty();
    }

    @Test
    void aCitizenReachesThemselves() {
        Actor.Citizen citizen = Actors.citizen();
        assertThat(roles.grants(citizen))
                .isEqualTo(new Grants(
                        Map.of("test.read", new Reach.Own(Set.of(citizen.person()))), new Purpose("own-data")));
    }

    @Test
    void rightsComeFromThePostAndTheDay() {
        Actor.Staff ended = worker("law", "g2/specialist");
        Actor.Staff closedPlace = worker("law", "g3/specialist");
        assertThat(roles.grants(ended)).isEqualTo(Grants.NONE);
        assertThat(roles.grants(closedPlace)).isEqualTo(Grants.NONE);
        network.clock().advance(Duration.ofDays(-2 * 365));
        assertThat(roles.grants(ended)).isNotEqualTo(Grants.NONE);
        assertThat(roles.grants(closedPlace)).isNotEqualTo(Grants.NONE);
        assertThat(roles.grants(worker("psy", "s1/head")))
                .as("a post that begins later")
                .isEqualTo(Grants.NONE);
    }

    @Test
    void somebodyElsesPostGivesNothing() {
        Actor.Staff stolen = new Actor.Staff(SmallRegion.staff("psy"), SmallRegion.post("adm/s1/administrator"));
        assertThat(roles.grants(stolen)).isEqualTo(Grants.NONE);
    }

    @Test
    void machinesTheAnonymousAndTheSystemHaveNoRole() {
        for (Actor actor : new Actor[] {Actors.machine(), Actors.anonymous(), Actors.system(), Actors.worker()}) {
            assertThat(roles.grants(actor)).isEqualTo(Grants.NONE);
        }
    }

    @Test
    void grantsCanBeAskedInsideAnyUnitOfWork() {
        Transactions transactions = network.get(Transactions.class);
        Actor.Staff worker = worker("psy", "g1/specialist");
        Grants outside = roles.grants(worker);
        assertThat(transactions.write(() -> roles.grants(worker))).isEqualTo(outside);
        assertThat(transactions.read(() -> roles.grants(worker))).isEqualTo(outside);
    }

    @Test
    void aRightThatWasTakenAwayIsGoneAtOnceOnTheOtherInstance(TestDatabase database) {
        try (NetworkFixture other = NetworkFixture.beside(database)) {
            Actor.Staff worker = worker("psy", "g1/specialist");
            assertThat(other.get(RoleGrants.class).grants(worker)).isNotEqualTo(Grants.NONE);
            network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", ""));
            assertThat(other.get(RoleGrants.class).grants(worker)).isEqualTo(Grants.NONE);
        }
    }

    @Test
    void aCitizenOfNoRegionIsNobody(TestDatabase database) {
        network.load(SmallRegion.with("      - {scope: own, permissions: [test.read]}", "      []"));
        assertThat(roles.grants(new Actor.Citizen(new PersonId(UUID.randomUUID()))))
                .isEqualTo(Grants.NONE);
    }

    private static Reach places(String... codes) {
        Set<PlaceId> places = Arrays.stream(codes).map(SmallRegion::place).collect(Collectors.toSet());
        return new Reach.Places(places);
    }
}
