package io.ochag.network.deputy;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkFixture;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Rights of deputies are those of the post, on their days and no other. */
@ExtendWith(PostgresExtension.class)
class DeputiesTest {
    private static final AssignmentId POST = SmallRegion.post("psy/g1/specialist");
    private static final StaffId HOLDER = SmallRegion.staff("psy");
    private static final StaffId DEPUTY = SmallRegion.staff("law");
    private static final LocalDate FIRST = TODAY.plusDays(3);
    private static final LocalDate END = TODAY.plusDays(6);

    private final TestDatabase database;
    private NetworkFixture network;

    DeputiesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network.deputy, ochag_network.leaving, ochag_network.assignment cascade");
        database.sql("delete from ochag_network.profile_entry");
        network.loaded();
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void rightsBeginOnTheFirstDayAndAreGoneTheDayAfterTheLast() {
        appoint(DEPUTY, FIRST, END);
        Grants holders = grants(HOLDER);
        assertThat(grants(DEPUTY)).isEqualTo(Grants.NONE);
        goTo(FIRST.minusDays(1));
        assertThat(grants(DEPUTY)).isEqualTo(Grants.NONE);
        goTo(FIRST);
        assertThat(grants(DEPUTY)).isEqualTo(holders);
        goTo(END.minusDays(1));
        assertThat(grants(DEPUTY)).isEqualTo(holders);
        assertThat(grants(HOLDER)).isEqualTo(holders);
        goTo(END);
        assertThat(grants(DEPUTY)).isEqualTo(Grants.NONE);
        assertThat(grants(HOLDER)).isEqualTo(holders);
    }

    @Test
    void rightsAreThatPostsAloneAndNobodyElses() {
        appoint(DEPUTY, TODAY, END);
        assertThat(grants(SmallRegion.staff("adm"))).isEqualTo(Grants.NONE);
        assertThat(network.get(RoleGrants.class).grants(new Actor.Staff(DEPUTY, SmallRegion.post("psy/s1/head"))))
                .isEqualTo(Grants.NONE);
        assertThat(grants(DEPUTY).reachByPermission())
                .containsEntry("test.write", new Reach.Places(Set.of(SmallRegion.place("g1"))));
    }

    @Test
    void aDeputyChoosesThePostAtSignInAndSeesWhoseItIs() {
        appoint(DEPUTY, TODAY, END);
        List<StaffDirectory.Post> posts = network.get(StaffDirectory.class).posts(DEPUTY, TODAY);
        assertThat(posts.get(posts.size() - 1))
                .isEqualTo(new StaffDirectory.Post(
                        POST,
                        DEPUTY,
                        SmallRegion.place("g1"),
                        "Пункт № 1",
                        "specialist",
                        "Специалист",
                        Optional.of(HOLDER)));
        assertThat(posts.subList(0, posts.size() - 1))
                .allSatisfy(own -> assertThat(own.deputyFor()).isEmpty());
        assertThat(network.get(StaffDirectory.class).posts(DEPUTY, END))
                .extracting(StaffDirectory.Post::id)
                .doesNotContain(POST);
    }

    @Test
    void thePostEndsForTheDeputyWhenItEnds() {
        appoint(DEPUTY, TODAY, END);
        network.get(Assignments.class).end(SYSTEM, new Assignments.End(POST, TODAY.plusDays(1), 1));
        assertThat(grants(DEPUTY)).isNotEqualTo(Grants.NONE);
        goTo(TODAY.plusDays(1));
        assertThat(grants(DEPUTY)).isEqualTo(Grants.NONE);
        assertThat(network.get(StaffDirectory.class).posts(DEPUTY, TODAY.plusDays(1)))
                .extracting(StaffDirectory.Post::id)
                .doesNotContain(POST);
    }

    @Test
    void aRevokedDeputyHasNoRightsFromThatDay() {
        DeputyId id = appoint(DEPUTY, TODAY, END);
        assertThat(deputies().revoke(SYSTEM, new Deputies.Revoke(id, TODAY.plusDays(1), 1)))
                .isEqualTo(2);
        assertThat(grants(DEPUTY)).isNotEqualTo(Grants.NONE);
        goTo(TODAY.plusDays(1));
        assertThat(grants(DEPUTY)).isEqualTo(Grants.NONE);
        DeputyId later = appoint(DEPUTY, TODAY.plusDays(4), TODAY.plusDays(5));
        deputies().revoke(SYSTEM, new Deputies.Revoke(later, TODAY.plusDays(1), 1));
        assertThat(list(TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void theRoleSaysHowManyMayActAtATime() {
        appoint(DEPUTY, FIRST, END);
        refused(
                NetworkError.DEPUTY_OVERLAPS,
                () -> appoint(SmallRegion.staff("adm"), END.minusDays(1), END.plusDays(3)));
        appoint(SmallRegion.staff("adm"), END, END.plusDays(3));
        network.load(
                SmallRegion.with("name: Специалист\n    purpose", "name: Специалист\n    deputies: 2\n    purpose"));
        appoint(SmallRegion.staff("adm"), FIRST, END);
        refused(NetworkError.DEPUTY_OVERLAPS, () -> appoint(DEPUTY, FIRST, FIRST.plusDays(1)));
        network.load(
                SmallRegion.with("name: Специалист\n    purpose", "name: Специалист\n    deputies: 0\n    purpose"));
        refused(NetworkError.DEPUTY_OVERLAPS, () -> appoint(DEPUTY, TODAY.plusDays(30), TODAY.plusDays(31)));
    }

    @Test
    void ofManyWhoAppointAtOnceOneDoes() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                StaffId deputy = i % 2 == 0 ? DEPUTY : SmallRegion.staff("adm");
                attempts.add(() -> {
                    try {
                        appoint(deputy, FIRST, END);
                        return true;
                    } catch (DomainException e) {
                        assertThat(e.error()).isEqualTo(NetworkError.DEPUTY_OVERLAPS);
                        return false;
                    }
                });
            }
            int appointed = 0;
            for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
                appointed += attempt.get() ? 1 : 0;
            }
            assertThat(appointed).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> deputies()
                        .appoint(SYSTEM, new Deputies.Appoint(POST, HOLDER, DateRange.since(TODAY.minusDays(1)))))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.error()).isEqualTo(NetworkError.DEPUTY_INVALID);
                    assertThat(e.violations())
                            .extracting(Violation::pointer)
                            .containsExactly("/during/to", "/during/from", "/deputy");
                });
        assertThatThrownBy(() -> deputies()
                        .appoint(
                                SYSTEM,
                                new Deputies.Appoint(
                                        SmallRegion.post("law/g2/coordinator"),
                                        new StaffId(UUID.randomUUID()),
                                        new DateRange(TODAY, END))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("deputy.worker"));
        refused(
                KernelError.NOT_FOUND,
                () -> deputies()
                        .appoint(
                                SYSTEM,
                                new Deputies.Appoint(
                                        new AssignmentId(UUID.randomUUID()), DEPUTY, new DateRange(TODAY, END))));
    }

    @Test
    void anOldCopyAnEarlierEndAndADayInThePastAreRefused() {
        DeputyId id = appoint(DEPUTY, TODAY, END);
        refused(KernelError.STALE, () -> deputies().revoke(SYSTEM, new Deputies.Revoke(id, TODAY, 7)));
        refused(NetworkError.DEPUTY_ENDED, () -> deputies().revoke(SYSTEM, new Deputies.Revoke(id, END, 1)));
        refused(
                NetworkError.DEPUTY_INVALID,
                () -> deputies().revoke(SYSTEM, new Deputies.Revoke(id, TODAY.minusDays(1), 1)));
    }

    @Test
    void onlyWhoManagesAppointsAndNobodyThemselves() {
        refused(
                KernelError.FORBIDDEN,
                () -> deputies()
                        .appoint(
                                worker("psy", "g1/specialist"),
                                new Deputies.Appoint(POST, DEPUTY, new DateRange(TODAY, END))));
        Actor administrator = worker("adm", "s1/administrator");
        refused(
                NetworkError.POST_OF_ONESELF,
                () -> deputies()
                        .appoint(
                                administrator,
                                new Deputies.Appoint(POST, SmallRegion.staff("adm"), new DateRange(TODAY, END))));
        assertThat(deputies().appoint(administrator, new Deputies.Appoint(POST, DEPUTY, new DateRange(TODAY, END))))
                .isNotNull();
    }

    @Test
    void theAuditShowsWhoActedAndInWhosePost() {
        network.load(SmallRegion.with(
                "- {scope: place, permissions: [test.read, test.write]}",
                "- {scope: region, permissions: [network.manage]}"));
        appoint(DEPUTY, TODAY, END);
        Actor acting = new Actor.Staff(DEPUTY, POST);
        network.get(Assignments.class)
                .assign(
                        acting,
                        new Assignments.Assign(
                                SmallRegion.staff("adm"),
                                SmallRegion.place("g1"),
                                new RoleCode("guest"),
                                Set.of(),
                                DateRange.since(TODAY)));
        assertThat(database.text("select staff_id::text || ' ' || post_id::text from ochag_platform.audit_entry"
                        + " where operation = 'network.assign' and actor_kind = 'STAFF'"))
                .isEqualTo(DEPUTY + " " + POST);
        assertThat(network.get(StaffDirectory.class).holders(Set.of(POST))).containsEntry(POST, HOLDER);
    }

    @Test
    void deputiesAreListedPageByPage() {
        appoint(DEPUTY, TODAY, TODAY.plusDays(1));
        appoint(DEPUTY, FIRST, END);
        Page<Deputies.Deputy> first = deputies()
                .list(
                        SYSTEM,
                        new Deputies.Search(
                                Optional.of(HOLDER),
                                Optional.of(SmallRegion.place("g1")),
                                Optional.empty(),
                                new PageRequest(1, Optional.empty())));
        assertThat(first.items()).extracting(it -> it.during().from()).containsExactly(FIRST);
        assertThat(first.items().get(0).deputyName().surname()).isEqualTo("Мамедов");
        Page<Deputies.Deputy> second = deputies()
                .list(
                        SYSTEM,
                        new Deputies.Search(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new PageRequest(1, first.next())));
        assertThat(second.items()).extracting(it -> it.during().from()).containsExactly(TODAY);
        assertThat(second.next()).isEmpty();
        assertThat(list(END)).isEmpty();
    }

    private List<Deputies.Deputy> list(LocalDate day) {
        return deputies()
                .list(
                        SYSTEM,
                        new Deputies.Search(Optional.empty(), Optional.empty(), Optional.of(day), PageRequest.first()))
                .items();
    }

    private DeputyId appoint(StaffId deputy, LocalDate from, LocalDate to) {
        return deputies().appoint(SYSTEM, new Deputies.Appoint(POST, deputy, new DateRange(from, to)));
    }

    private Deputies deputies() {
        return network.get(Deputies.class);
    }

    private Grants grants(StaffId worker) {
        return network.get(RoleGrants.class).grants(new Actor.Staff(worker, POST));
    }

    private void goTo(LocalDate day) {
        network.clock().set(day.atTime(9, 0).atZone(network.clock().getZone()).toInstant());
    }

    private static void refused(ErrorCode error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(error));
    }
}
