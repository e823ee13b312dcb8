package io.ochag.network.profile;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.LoadReport;
import io.ochag.network.LoadReport.Counts;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkFixture;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.network.Staff;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ProfileLoadingTest {
    private static final List<String> TABLES = List.of(
            "announced",
            "assignment",
            "catchment",
            "deputy",
            "leaving",
            "network_level",
            "organisation",
            "place",
            "place_closure",
            "place_hours",
            "place_parent",
            "place_state",
            "profile_entry",
            "region",
            "role",
            "role_grant",
            "room",
            "room_state",
            "service_network",
            "specialist_profile",
            "staff",
            "staff_profile",
            "territory",
            "territory_oktmo",
            "territory_within");

    private final TestDatabase database;
    private NetworkFixture network;

    ProfileLoadingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network." + String.join(", ochag_network.", TABLES));
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void theFirstLoadingAddsEverythingAndIsRecordedOnce() {
        long before = entriesOfAudit();
        LoadReport report = network.load(SmallRegion.profile());
        assertThat(report.total()).isEqualTo(new Counts(35, 0, 0, 0));
        assertThat(report.byKind()).containsEntry("assignment", new Counts(8, 0, 0, 0));
        assertThat(entriesOfAudit()).isEqualTo(before + 1);
        network.load(SmallRegion.profile());
        assertThat(entriesOfAudit()).isEqualTo(before + 1);
    }

    @Test
    void theSameProfileAgainChangesNoRow() {
        network.load(SmallRegion.profile());
        String before = contents();
        network.clock().advance(Duration.ofDays(40));
        assertThat(network.load(SmallRegion.profile()).total()).isEqualTo(new Counts(0, 0, 35, 0));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatIsStatedOtherwiseIsUpdatedUnderItsOldId() {
        network.load(SmallRegion.profile());
        LoadReport report = network.load(SmallRegion.with("address: ул. Мира, 5", "address: ул. Мира, 7"));
        assertThat(report.total()).isEqualTo(new Counts(0, 1, 34, 0));
        assertThat(database.text(
                        "select address from ochag_network.place where id = ?",
                        SmallRegion.place("g1").value()))
                .isEqualTo("ул. Мира, 7");
    }

    @Test
    void whatIsNoLongerStatedEndsTodayAndStays() {
        network.load(SmallRegion.profile());
        LoadReport report = network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", ""));
        assertThat(report.byKind()).containsEntry("assignment", new Counts(0, 0, 7, 1));
        assertThat(duringOf("psy/g1/specialist")).isEqualTo("[2024-01-01," + TODAY + ")");
        assertThat(network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", ""))
                        .total()
                        .nothingDone())
                .isTrue();
    }

    @Test
    void whatIsStatedAgainComesBack() {
        network.load(SmallRegion.profile());
        network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", ""));
        LoadReport report = network.load(SmallRegion.profile());
        assertThat(report.byKind()).containsEntry("assignment", new Counts(0, 1, 7, 0));
        assertThat(duringOf("psy/g1/specialist")).isEqualTo("[2024-01-01,)");
    }

    @Test
    void whatWasToBeginLaterIsWithdrawnWithoutADay() {
        String later = "      - {place: g1, role: specialist, from: 2027-01-01}\n";
        network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", later));
        network.load(SmallRegion.with("      - {place: g1, role: specialist}\n", ""));
        assertThat(duringOf("psy/g1/specialist")).isEqualTo("empty");
    }

    @Test
    void whatWasEndedByHandStaysEndedWhileTheProfileSaysTheSame() {
        network.load(SmallRegion.profile());
        network.get(Assignments.class)
                .end(SYSTEM, new Assignments.End(SmallRegion.post("psy/g1/specialist"), TODAY, 1));
        network.load(SmallRegion.profile());
        assertThat(duringOf("psy/g1/specialist")).isEqualTo("[2024-01-01," + TODAY + ")");
    }

    @Test
    void whatWasGivenByHandIsNoneOfTheProfilesBusiness() {
        network.load(SmallRegion.profile());
        network.get(Assignments.class)
                .assign(
                        SYSTEM,
                        new Assignments.Assign(
                                SmallRegion.staff("law"),
                                SmallRegion.place("s1"),
                                new RoleCode("specialist"),
                                Set.of(),
                                DateRange.since(TODAY)));
        assertThat(network.load(SmallRegion.profile()).total().nothingDone()).isTrue();
        assertThat(network.get(Staff.class)
                        .card(SYSTEM, new Staff.OfWorker(SmallRegion.staff("law")))
                        .posts())
                .hasSize(4);
    }

    @Test
    void aPostGivenByHandThatStandsInTheWayRefusesTheWholeProfile() {
        network.load(SmallRegion.profile());
        network.get(Assignments.class)
                .assign(
                        SYSTEM,
                        new Assignments.Assign(
                                SmallRegion.staff("law"),
                                SmallRegion.place("s1"),
                                new RoleCode("specialist"),
                                Set.of(),
                                DateRange.since(TODAY)));
        String before = contents();
        assertThatThrownBy(() -> network.load(SmallRegion.with(
                        "      - {place: g3, role: specialist}\n", "      - {place: s1, role: specialist}\n")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(NetworkError.POST_OVERLAPS));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void postsAndCodesMayChangePlacesInOneLoading() {
        network.load(SmallRegion.profile());
        String swapped = SmallRegion.TEXT
                .replace("{code: 18701000, check-digit: 0", "{code: 18710000, check-digit: 9")
                .replace("{code: 18520000, check-digit: 7", "{code: 18701000, check-digit: 0");
        assertThat(network.load(SmallRegion.profile(swapped)).byKind())
                .containsEntry("territory", new Counts(0, 2, 1, 0));
    }

    @Test
    void aMistakeChangesNothing() {
        network.load(SmallRegion.profile());
        String before = contents();
        String text = SmallRegion.textWith("address: ул. Мира, 5", "address: ул. Мира, 9")
                .replace("role: guest", "role: ghost");
        assertThatThrownBy(() -> network.load(SmallRegion.profile(text))).isInstanceOf(DomainException.class);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void oneDatabaseIsOneRegion() {
        network.load(SmallRegion.profile());
        assertThatThrownBy(() -> network.load(SmallRegion.with("region: prirechye", "region: zarechye")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(NetworkError.PROFILE_OTHER_REGION));
    }

    @Test
    void onlyWhoManagesTheRegionLoads() {
        network.load(SmallRegion.profile());
        RegionProfiles profiles = network.get(RegionProfiles.class);
        assertThat(profiles.load(NetworkFixture.worker("adm", "s1/administrator"), SmallRegion.profile())
                        .total()
                        .nothingDone())
                .isTrue();
        for (var actor : List.of(NetworkFixture.worker("psy", "g1/specialist"), Actors.citizen(), Actors.anonymous())) {
            assertThatThrownBy(() -> profiles.load(actor, SmallRegion.profile()))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
        }
    }

    @Test
    void twoInstancesThatStartTogetherLoadOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (NetworkFixture other = NetworkFixture.beside(database)) {
            List<Callable<LoadReport>> both =
                    List.of(() -> network.load(SmallRegion.profile()), () -> other.load(SmallRegion.profile()));
            List<Counts> totals = new ArrayList<>();
            for (Future<LoadReport> report : pool.invokeAll(both)) {
                totals.add(report.get().total());
            }
            assertThat(totals).containsExactlyInAnyOrder(new Counts(35, 0, 0, 0), new Counts(0, 0, 35, 0));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void ofTwoRegionsThatAreLoadedTogetherOneIsRefused() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (NetworkFixture other = NetworkFixture.beside(database)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Boolean>> both = List.of(
                    () -> isLoaded(network, SmallRegion.profile(), together),
                    () -> isLoaded(other, SmallRegion.with("region: prirechye", "region: zarechye"), together));
            List<Boolean> loaded = new ArrayList<>();
            for (Future<Boolean> one : pool.invokeAll(both)) {
                loaded.add(one.get());
            }
            assertThat(loaded).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isLoaded(NetworkFixture by, RegionProfile profile, CyclicBarrier together) throws Exception {
        together.await();
        try {
            by.load(profile);
            return true;
        } catch (DomainException e) {
            assertThat(e.error()).isEqualTo(NetworkError.PROFILE_OTHER_REGION);
            return false;
        }
    }

    private String duringOf(String post) {
        return database.text("select during::text from ochag_network.assignment where code = ?", post);
    }

    private long entriesOfAudit() {
        return database.number("select count(*) from ochag_platform.audit_entry"
                + " where operation = 'network.load-profile' and actor_kind = 'SYSTEM'");
    }

    /** Every row with its system column of the writing transaction: an update that writes the same would show. */
    private String contents() {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            all.append(table)
                    .append(database.column(
                            "select t.xmin::text || t::text from ochag_network." + table + " t order by t::text"));
        }
        return all.toString();
    }
}
