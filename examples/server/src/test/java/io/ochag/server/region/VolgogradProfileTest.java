package io.ochag.server.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkModule;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.WebPermission;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers that the region is known by, counted in the database after loading. */
@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VolgogradProfileTest {
    private static final String TODAY = "'" + TestOchag.USUAL_DAY + "'::date";

    private final TestDatabase database;
    private final TestOchag ochag;

    VolgogradProfileTest(TestDatabase database) {
        this.database = database;
        this.ochag = TestOchag.on(database.dataSource())
                .install(new NetworkModule())
                .install(new FamiliesModule())
                .install(new Accounts())
                .start();
    }

    @BeforeAll
    void load() {
        loadAgain();
    }

    @AfterAll
    void close() {
        ochag.close();
    }

    @Test
    void loadingItAgainChangesNothing() {
        assertThat(loadAgain().total().nothingDone()).isTrue();
    }

    @Test
    void thirtyEightMunicipalitiesHaveACode() {
        assertThat(database.number("""
                select count(distinct t.code) from ochag_network.territory t
                join ochag_network.territory_oktmo o on o.territory = t.code and o.during @> %s
                where t.kind = 'MUNICIPALITY'""".formatted(TODAY))).isEqualTo(38);
    }

    @Test
    void eightDistrictsOfVolgogradHaveNone() {
        assertThat(database.number("""
                select count(*) from ochag_network.territory t
                where t.kind = 'CITY_DISTRICT' and t.within = 'volgograd' and t.okato like '18401%'
                  and not exists (select 1 from ochag_network.territory_oktmo o where o.territory = t.code)""")).isEqualTo(8);
    }

    @Test
    void eachNetworkHasItsPlaces() {
        assertThat(places("garmonia")).isEqualTo(32);
        assertThat(places("skp")).isEqualTo(42);
        assertThat(places("social-institutions")).isEqualTo(43);
    }

    @Test
    void moreThanAHundredAndThirtySpecialistsWorkInAllThePointsOfGarmonia() {
        String posts = """
                from ochag_network.assignment a
                join ochag_network.place p on p.id = a.place_id and p.network = 'garmonia'
                where a.role = 'specialist' and a.during @> %s
                  and exists (select 1 from ochag_network.staff_profile f where f.staff_id = a.staff_id)
                """.formatted(TODAY);
        assertThat(database.number("select count(distinct a.staff_id) " + posts))
                .isGreaterThan(130);
        assertThat(database.number("select count(distinct a.place_id) " + posts))
                .isEqualTo(32);
    }

    @Test
    void eachNetworkServesTheWholeRegion() {
        for (String network : List.of("garmonia", "skp", "social-institutions")) {
            // a city is served where all its districts are
            assertThat(database.column("""
                    select t.code from ochag_network.territory t
                    where t.kind = 'MUNICIPALITY'
                      and not exists (select 1 from served where territory = t.code)
                      and (not exists (select 1 from ochag_network.territory d where d.within = t.code)
                        or exists (select 1 from ochag_network.territory d
                            where d.within = t.code and not exists (select 1 from served where territory = d.code)))
                    """.replace("served where", """
                    (select c.territory from ochag_network.catchment c
                        join ochag_network.place p on p.id = c.place_id and p.network = '%s') as served where""".formatted(network))))
                    .as(network)
                    .isEmpty();
        }
    }

    @Test
    void everyPlaceHasHoursAndAnOrganisationOfSomeSector() {
        assertThat(database.number("select count(*) from ochag_network.place p"
                        + " where not exists (select 1 from ochag_network.place_hours h where h.place_id = p.id)"))
                .isZero();
        assertThat(database.column("select distinct sector from ochag_network.organisation"))
                .contains("SOCIAL", "EDUCATION", "HEALTH", "LEGAL", "ADMINISTRATION");
    }

    @Test
    void oneSpecialistHoldsTwoPostsInTwoOrganisations() {
        assertThat(database.number("""
                select count(*) from (
                    select a.staff_id from ochag_network.assignment a join ochag_network.place p on p.id = a.place_id
                    where a.during @> %s group by a.staff_id having count(distinct p.organisation_id) = 2) as two_posts""".formatted(TODAY))).isEqualTo(1);
    }

    @Test
    void whoWatchesTheLogSeesNoFamilies() {
        var grants = grants("security-officer");
        assertThat(grants.reachByPermission()).containsEntry("audit.read", new Reach.Everywhere());
        assertThat(grants.reachByPermission().keySet()).noneMatch(it -> it.startsWith("families."));
        assertThat(grants("administrator").reachByPermission().keySet()).noneMatch(it -> it.startsWith("families."));
    }

    @Test
    void aCoordinatorReachesThePointsOfTheirTerritoriesAlone() {
        Reach reach =
                Objects.requireNonNull(grants("coordinator").reachByPermission().get("families.read"));
        assertThat(reach)
                .isInstanceOfSatisfying(
                        Reach.Places.class, some -> assertThat(some.places()).hasSizeBetween(2, 31));
    }

    private Grants grants(String role) {
        String post =
                database.text("select id from ochag_network.assignment where role = ? order by code limit 1", role);
        String staff =
                database.text("select staff_id from ochag_network.assignment where id = ?", UUID.fromString(post));
        Actor.Staff actor = new Actor.Staff(StaffId.parse(staff), AssignmentId.parse(post));
        assertThat(ochag.get(StaffDirectory.class).posts(actor.staff(), TestOchag.USUAL_DAY))
                .isNotEmpty();
        return ochag.get(RoleGrants.class).grants(actor);
    }

    private long places(String network) {
        return database.number(
                "select count(*) from ochag_network.place where during @> " + TODAY + " and network = ?", network);
    }

    private LoadReport loadAgain() {
        RegionProfile profile = RegionProfile.onClassPath(getClass().getClassLoader(), "regions/volgograd");
        return ochag.get(RegionProfiles.class).load(Actors.system(), profile);
    }

    /** Declares the permissions of web, whose sign-in is of no use here. */
    private static final class Accounts extends FeatureModule {
        @Override
        protected void configure() {
            permissions(WebPermission.values());
        }
    }
}
