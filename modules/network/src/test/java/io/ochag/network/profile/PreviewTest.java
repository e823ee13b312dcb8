package io.ochag.network.profile;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkFixture;
import io.ochag.network.RegionProfiles;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The difference is shown first, and is what loading then does. */
@ExtendWith(PostgresExtension.class)
class PreviewTest {
    private final TestDatabase database;
    private NetworkFixture network;

    PreviewTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network.place, ochag_network.staff, ochag_network.profile_entry cascade");
        network.loaded();
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void everyDifferenceIsNamedWithItsKeysAndNothingIsWritten() {
        String text = SmallRegion.TEXT
                .replace("address: ул. Мира, 5", "address: ул. Мира, 7")
                .replace("fri: 09:00-17:00", "fri: 09:00-16:00")
                .replace("given: Эльдар", "given: Ильдар")
                .replace("      - {place: g2, role: guest}\n", "")
                .replace("profiles: lawyer\n", "profiles: lawyer\n    from: 2024-06-01\n");
        String before = database.text("select max(xmin::text::bigint)::text from ochag_network.profile_entry");
        LoadReport preview = profiles().preview(SYSTEM, SmallRegion.profile(text));
        assertThat(preview.changes())
                .contains(
                        new LoadReport.Change("place", "g1", LoadReport.How.CHANGED, Set.of("address", "hours")),
                        new LoadReport.Change("staff", "law", LoadReport.How.CHANGED, Set.of("name", "from-to")),
                        new LoadReport.Change("assignment", "adm/g2/guest", LoadReport.How.ENDED, Set.of()));
        assertThat(preview.total().changed()).isEqualTo(preview.changes().size() - 1);
        assertThat(preview.conflicts()).isEmpty();
        assertThat(database.text("select max(xmin::text::bigint)::text from ochag_network.profile_entry"))
                .isEqualTo(before);
        assertThat(database.text("select address from ochag_network.place where code = 'g1'"))
                .isEqualTo("ул. Мира, 5");
        LoadReport loaded = profiles().load(SYSTEM, SmallRegion.profile(text));
        assertThat(loaded).isEqualTo(preview);
        assertThat(profiles().preview(SYSTEM, SmallRegion.profile(text)).changes())
                .isEmpty();
    }

    @Test
    void whatIsNewIsAdded() {
        LoadReport preview = profiles()
                .preview(
                        SYSTEM,
                        SmallRegion.with(
                                "      - {place: g2, role: guest}\n",
                                "      - {place: g2, role: guest}\n      - {place: g1, role: guest}\n"));
        assertThat(preview.changes())
                .containsExactly(new LoadReport.Change("assignment", "adm/g1/guest", LoadReport.How.ADDED, Set.of()));
    }

    @Test
    void whatAPersonHasChangedMeanwhileIsShown() {
        network.get(Assignments.class)
                .end(SYSTEM, new Assignments.End(SmallRegion.post("law/g2/coordinator"), TODAY, 1));
        network.get(Assignments.class)
                .assign(
                        SYSTEM,
                        new Assignments.Assign(
                                SmallRegion.staff("law"),
                                SmallRegion.place("s1"),
                                new RoleCode("specialist"),
                                Set.of(),
                                DateRange.since(TODAY)));
        String text = SmallRegion.TEXT
                .replace("territories: [volgograd, mikhaylovka]", "territories: [volgograd]")
                .replace("- {place: g3, role: specialist}", "- {place: s1, role: specialist}");
        assertThat(profiles().preview(SYSTEM, SmallRegion.profile(text)).conflicts())
                .containsExactlyInAnyOrder(
                        new LoadReport.Conflict("assignment", "law/g2/coordinator", LoadReport.Clash.CHANGED_BY_HAND),
                        new LoadReport.Conflict("assignment", "law/s1/specialist", LoadReport.Clash.GIVEN_BY_HAND));
    }

    @Test
    void aPersonsDatesStayUnlessTheStatementsOwnDatesChange() {
        network.get(Assignments.class)
                .end(SYSTEM, new Assignments.End(SmallRegion.post("law/g2/coordinator"), TODAY, 1));
        network.load(SmallRegion.with("territories: [volgograd, mikhaylovka]", "territories: [volgograd]"));
        assertThat(duringOf("law/g2/coordinator")).isEqualTo("[2024-01-01," + TODAY + ")");
        network.load(
                SmallRegion.with("territories: [volgograd, mikhaylovka]", "territories: [volgograd], to: 2027-01-01"));
        assertThat(duringOf("law/g2/coordinator")).endsWith(",2027-01-01)");
    }

    @Test
    void onlyWhoManagesTheWholeRegionSeesAndLoads() {
        network.load(SmallRegion.with(
                "- {scope: organisation, permissions: [test.read]}",
                "- {scope: organisation, permissions: [network.manage]}"));
        for (Actor actor : List.of(NetworkFixture.worker("psy", "s1/head"), Actors.citizen(), Actors.machine())) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> profiles().preview(actor, SmallRegion.profile()),
                    () -> profiles().load(actor, SmallRegion.profile()))) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
            }
        }
        assertThat(profiles()
                        .preview(NetworkFixture.worker("adm", "s1/administrator"), SmallRegion.profile())
                        .changes())
                .hasSize(1);
    }

    @Test
    void aMistakeAndAnotherRegionAreRefusedAsInLoading() {
        assertThatThrownBy(() -> profiles().preview(SYSTEM, SmallRegion.with("role: guest", "role: ghost")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(NetworkError.PROFILE_INVALID));
        assertThatThrownBy(() -> profiles().preview(SYSTEM, SmallRegion.with("region: prirechye", "region: zarechye")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(NetworkError.PROFILE_OTHER_REGION));
    }

    /** Made by the version that knew neither levels nor deputies: what it loaded must count as unchanged. */
    @Test
    void statementsWithoutWhatCameLaterCountAsTheyDid() {
        String digests = database.column("select kind || '/' || code || ' ' || digest from ochag_network.profile_entry"
                        + " where kind in ('place', 'service_network', 'role') order by 1")
                .toString();
        assertThat(digests)
                .contains(
                        "service_network/garmonia 5ea5c871e024c8f3dc39feda12537fa4",
                        "service_network/skp c43754b08f6df54bc4c490a93d952af2",
                        "role/specialist b848698cf00a22e624faa29cd9b8e8ee",
                        "role/coordinator 45fdceb66691aa2d9f793bba002300f6",
                        "place/g1 811493a4e45f8487420cc2867fef7025",
                        "place/g2 efe626012ec1977607e09a8262267644");
    }

    private RegionProfiles profiles() {
        return network.get(RegionProfiles.class);
    }

    private String duringOf(String post) {
        return database.text("select during::text from ochag_network.assignment where code = ?", post);
    }
}
