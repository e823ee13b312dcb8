package io.ochag.network.staff;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.Assignments.Assign;
import io.ochag.network.Assignments.End;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkFixture;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.Staff;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class StoredStaffTest {
    private static final RoleCode SPECIALIST = new RoleCode("specialist");

    private NetworkFixture network;
    private Staff staff;
    private Assignments assignments;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database);
        database.sql("delete from ochag_network.assignment");
        database.sql("delete from ochag_network.profile_entry");
        network.loaded();
        staff = network.get(Staff.class);
        assignments = network.get(Assignments.class);
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void listsWorkersBySurnamePageByPage() {
        List<String> surnames = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Staff.Summary> page =
                    list(Optional.empty(), Optional.empty(), Optional.empty(), new PageRequest(2, after));
            page.items().forEach(it -> surnames.add(it.name().surname()));
            after = page.next();
        } while (after.isPresent());
        assertThat(surnames).containsExactly("Ли", "Мамедов", "Соловьёва-Ким");
    }

    @Test
    void narrowsByPlaceNetworkAndProfile() {
        assertThat(surnames(Optional.of(SmallRegion.place("g1")), Optional.empty(), Optional.empty()))
                .containsExactly("Соловьёва-Ким");
        assertThat(surnames(Optional.empty(), Optional.of(new NetworkCode("skp")), Optional.empty()))
                .containsExactly("Ли", "Соловьёва-Ким");
        assertThat(surnames(Optional.empty(), Optional.empty(), Optional.of(new SpecialistProfile("lawyer"))))
                .containsExactly("Мамедов");
    }

    @Test
    void aPersonMayHoldTwoPostsAndChoosesOne() {
        var posts = network.get(StaffDirectory.class).posts(SmallRegion.staff("psy"), TODAY);
        assertThat(posts)
                .extracting(it -> it.placeName() + ": " + it.roleName())
                .containsExactly("Пункт № 1: Специалист", "Семейный пункт: Руководитель организации");
        RoleGrants roles = network.get(RoleGrants.class);
        assertThat(roles.grants(
                        new Actor.Staff(SmallRegion.staff("psy"), posts.get(0).id())))
                .isNotEqualTo(roles.grants(
                        new Actor.Staff(SmallRegion.staff("psy"), posts.get(1).id())));
    }

    @Test
    void aCardShowsPastPostsTooAndPrintsNoName() {
        Staff.Card card = staff.card(SYSTEM, new Staff.OfWorker(SmallRegion.staff("law")));
        assertThat(card.posts()).hasSize(3);
        assertThat(card.posts().get(0).territories()).isNotEmpty();
        assertThat(card.summary().name().full()).isEqualTo("Мамедов Эльдар Рашид оглы");
        assertThat(card.toString()).doesNotContain("Мамедов").doesNotContain("Эльдар");
    }

    @Test
    void aPostIsGivenEndedAndItsRightsGoWithIt() {
        AssignmentId post = assign("law", "g1", DateRange.since(TODAY));
        Actor.Staff actor = new Actor.Staff(SmallRegion.staff("law"), post);
        RoleGrants roles = network.get(RoleGrants.class);
        assertThat(roles.grants(actor)).isNotEqualTo(Grants.NONE);
        assertThat(assignments.end(SYSTEM, new End(post, TODAY.plusDays(1), 1))).isEqualTo(2);
        assertThat(roles.grants(actor)).isNotEqualTo(Grants.NONE);
        network.clock().advance(Duration.ofDays(1));
        assertThat(roles.grants(actor)).isEqualTo(Grants.NONE);
    }

    @Test
    void theSamePostOnTheSameDaysIsRefused() {
        assign("law", "g1", DateRange.since(TODAY));
        refused(NetworkError.POST_OVERLAPS, () -> assign("law", "g1", DateRange.since(TODAY.plusDays(5))));
    }

    @Test
    void ofManyWhoGiveTheSamePostAtOnceOneDoes() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> attempts = Collections.nCopies(12, () -> {
                try {
                    assign("law", "g1", DateRange.since(TODAY));
                    return true;
                } catch (DomainException e) {
                    assertThat(e.error()).isEqualTo(NetworkError.POST_OVERLAPS);
                    return false;
                }
            });
            int given = 0;
            for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
                given += attempt.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anOldCopyAnEarlierEndAndAnEndBeforeTheStartAreRefused() {
        AssignmentId post = assign("law", "g1", new DateRange(TODAY, TODAY.plusDays(10)));
        refused(KernelError.STALE, () -> assignments.end(SYSTEM, new End(post, TODAY.plusDays(5), 7)));
        refused(NetworkError.POST_ENDED, () -> assignments.end(SYSTEM, new End(post, TODAY.plusDays(10), 1)));
        refused(NetworkError.POST_INVALID, () -> assignments.end(SYSTEM, new End(post, TODAY, 1)));
        refused(
                KernelError.NOT_FOUND,
                () -> assignments.end(SYSTEM, new End(new AssignmentId(UUID.randomUUID()), TODAY, 1)));
    }

    @Test
    void aPostThatHasNotBegunMayBeWithdrawn() {
        AssignmentId post = assign("law", "g1", DateRange.since(TODAY.plusDays(3)));
        assignments.end(SYSTEM, new End(post, TODAY, 1));
        assertThat(staff.card(SYSTEM, new Staff.OfWorker(SmallRegion.staff("law")))
                        .posts())
                .hasSize(3);
    }

    @Test
    void everythingUnknownIsNamedAtOnce() {
        assertThatThrownBy(() -> assignments.assign(
                        SYSTEM,
                        new Assign(
                                new StaffId(UUID.randomUUID()),
                                new PlaceId(UUID.randomUUID()),
                                new RoleCode("citizen"),
                                Set.of(new TerritoryCode("nowhere")),
                                DateRange.since(TODAY))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/staff", "/place", "/role", "/territories"));
    }

    @Test
    void nobodyGivesAPostToThemselves() {
        Actor administrator = worker("adm", "s1/administrator");
        Assign own = new Assign(
                SmallRegion.staff("adm"), SmallRegion.place("g1"), SPECIALIST, Set.of(), DateRange.since(TODAY));
        refused(NetworkError.POST_OF_ONESELF, () -> assignments.assign(administrator, own));
        assertThat(assignments.assign(
                        administrator,
                        new Assign(
                                SmallRegion.staff("psy"),
                                SmallRegion.place("g2"),
                                SPECIALIST,
                                Set.of(),
                                DateRange.since(TODAY))))
                .isNotNull();
    }

    @Test
    void onlyWhoManagesGivesAndEndsPosts() {
        for (Actor actor : new Actor[] {worker("psy", "g1/specialist"), Actors.citizen(), Actors.anonymous()}) {
            refused(
                    KernelError.FORBIDDEN,
                    () -> assignments.assign(
                            actor,
                            new Assign(
                                    SmallRegion.staff("law"),
                                    SmallRegion.place("g1"),
                                    SPECIALIST,
                                    Set.of(),
                                    DateRange.since(TODAY))));
            refused(
                    KernelError.FORBIDDEN,
                    () -> assignments.end(actor, new End(SmallRegion.post("psy/g1/specialist"), TODAY, 1)));
        }
    }

    @Test
    void whoMayReadAtSomePlacesSeesTheWorkersOfThosePlaces() {
        network.load(SmallRegion.with(
                "- {scope: organisation, permissions: [test.read]}",
                "- {scope: organisation, permissions: [network.read]}"));
        Actor head = worker("psy", "s1/head");
        assertThat(staff.list(
                                head,
                                new Staff.Search(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        PageRequest.first()))
                        .items())
                .extracting(it -> it.name().surname())
                .containsExactly("Ли", "Мамедов", "Соловьёва-Ким");
        network.load(SmallRegion.with(
                "      - {scope: place, permissions: [test.read, test.write]}",
                "      - {scope: place, permissions: [network.read]}"));
        Actor specialist = worker("psy", "g1/specialist");
        assertThat(staff.list(
                                specialist,
                                new Staff.Search(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        PageRequest.first()))
                        .items())
                .extracting(it -> it.name().surname())
                .containsExactly("Соловьёва-Ким");
        refused(KernelError.NOT_FOUND, () -> staff.card(specialist, new Staff.OfWorker(SmallRegion.staff("law"))));
    }

    private AssignmentId assign(String worker, String place, DateRange during) {
        return assignments.assign(
                SYSTEM, new Assign(SmallRegion.staff(worker), SmallRegion.place(place), SPECIALIST, Set.of(), during));
    }

    private Page<Staff.Summary> list(
            Optional<PlaceId> place,
            Optional<NetworkCode> inNetwork,
            Optional<SpecialistProfile> profile,
            PageRequest page) {
        return staff.list(
                SYSTEM, new Staff.Search(place, inNetwork, profile, Optional.empty(), Optional.empty(), page));
    }

    private List<String> surnames(
            Optional<PlaceId> place, Optional<NetworkCode> inNetwork, Optional<SpecialistProfile> profile) {
        return list(place, inNetwork, profile, PageRequest.first()).items().stream()
                .map(it -> it.name().surname())
                .toList();
    }

    private static void refused(ErrorCode error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(error));
    }
}
