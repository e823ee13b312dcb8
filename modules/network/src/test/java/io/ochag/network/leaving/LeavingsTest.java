package io.ochag.network.leaving;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Deputies;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkFixture;
import io.ochag.network.PostEnded;
import io.ochag.network.SmallRegion;
import io.ochag.network.Staff;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import io.ochag.testing.ports.InMemoryLeavingChecklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker leaves, and nothing is left behind. */
@ExtendWith(PostgresExtension.class)
class LeavingsTest {
    private static final StaffId LEAVER = SmallRegion.staff("law");
    private static final StaffId SUCCESSOR = SmallRegion.staff("psy");
    private static final AssignmentId POST = SmallRegion.post("law/g2/coordinator");

    private final InMemoryLeavingChecklist loans = new InMemoryLeavingChecklist("loans");
    private final InMemoryLeavingChecklist cases = new InMemoryLeavingChecklist("cases");
    private final TestDatabase database;
    private NetworkFixture network;

    LeavingsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        network = NetworkFixture.on(database, new Checklists());
        database.sql("truncate ochag_network.deputy, ochag_network.leaving, ochag_network.assignment,"
                + " ochag_network.staff, ochag_network.announced cascade");
        database.sql("delete from ochag_network.profile_entry");
        network.loaded();
        network.events().clear();
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void rightsLastThroughTheLastDayAndTheSweepDoesTheRest() {
        Leavings.Leaving leaving = leave(TODAY.plusDays(2));
        assertThat(leaving.state()).isEqualTo(Leavings.State.PLANNED);
        goTo(TODAY.plusDays(2));
        sweep();
        assertThat(grants()).isNotEqualTo(Grants.NONE);
        assertThat(only(Leavings.State.PLANNED)).isEqualTo(leaving.id());
        goTo(TODAY.plusDays(3));
        assertThat(grants()).as("before the sweep").isEqualTo(Grants.NONE);
        assertThat(network.get(StaffDirectory.class).posts(LEAVER, TODAY.plusDays(3)))
                .isEmpty();
        sweep();
        assertThat(only(Leavings.State.DONE)).isEqualTo(leaving.id());
        assertThat(network.get(Staff.class)
                        .card(SYSTEM, new Staff.OfWorker(LEAVER))
                        .posts())
                .allSatisfy(post -> assertThat(post.during().to()).isBeforeOrEqualTo(TODAY.plusDays(3)));
        assertThat(network.events().published(PostEnded.class))
                .extracting(PostEnded::post)
                .contains(POST);
        assertThat(database.text("select upper(during)::text from ochag_network.staff where id = ?", LEAVER.value()))
                .isEqualTo(TODAY.plusDays(3).toString());
    }

    @Test
    void aLastDayThatIsOverIsDoneAtOnce() {
        Leavings.Leaving leaving = leave(TODAY.minusDays(1));
        assertThat(leaving.state()).isEqualTo(Leavings.State.DONE);
        assertThat(grants()).isEqualTo(Grants.NONE);
        assertThat(network.events().published(PostEnded.class))
                .extracting(PostEnded::day)
                .contains(TODAY);
        refused(KernelError.NOT_FOUND, () -> leave(TODAY));
    }

    @Test
    void nobodyGoesWhileSomethingWaitsAndAllOfItIsNamed() {
        loans.waits(LEAVER, "open", TODAY.plusDays(9), true).waits(LEAVER, "open", TODAY.plusDays(8), true);
        cases.waits(LEAVER, "keys", TODAY, false);
        assertThatThrownBy(() -> leave(TODAY.minusDays(1))).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.error()).isEqualTo(NetworkError.LEAVING_OPEN_MATTERS);
            assertThat(e.violations()).extracting(Violation::code).containsExactly("cases.keys", "loans.open");
            assertThat(e.violations().get(1).text().ru()).isEqualTo("Дела: 2");
        });
        assertThat(grants()).isNotEqualTo(Grants.NONE);
        Leavings.Checklist checklist = leavings().checklist(SYSTEM, new Leavings.OfWorker(LEAVER, Optional.empty()));
        assertThat(checklist.matters())
                .extracting(it -> it.module() + " " + it.code() + " " + it.count() + " " + it.transferable())
                .containsExactly("cases cases.keys 1 false", "loans loans.open 2 true");
    }

    @Test
    void aPlannedLeavingWaitsForWhatIsOpenButTheRightsDoNot() {
        loans.waits(LEAVER, "open", TODAY.plusDays(9), true);
        leave(TODAY);
        goTo(TODAY.plusDays(1));
        sweep();
        Leavings.Leaving blocked = list(Leavings.State.PLANNED).get(0);
        assertThat(blocked.blockedSince()).contains(TODAY.plusDays(1));
        assertThat(grants()).isEqualTo(Grants.NONE);
        assertThat(network.events().published(PostEnded.class)).isEmpty();
        leavings().handOver(SYSTEM, new Leavings.HandOver(LEAVER, "loans.open", SUCCESSOR, TODAY.plusDays(1)));
        sweep();
        assertThat(only(Leavings.State.DONE)).isEqualTo(blocked.id());
        assertThat(loans.openMatters(SUCCESSOR, TODAY)).hasSize(1);
    }

    @Test
    void whatAPersonClosedIsSeenTheNextDay() {
        cases.waits(LEAVER, "keys", TODAY, false);
        leave(TODAY);
        goTo(TODAY.plusDays(1));
        sweep();
        cases.close(LEAVER, "keys");
        sweep();
        assertThat(list(Leavings.State.DONE)).isEmpty();
        goTo(TODAY.plusDays(2));
        sweep();
        assertThat(list(Leavings.State.DONE)).hasSize(1);
    }

    @Test
    void mattersGoOnlyToSomebodyWhoIsThere() {
        loans.waits(LEAVER, "open", TODAY.plusDays(9), true);
        cases.waits(LEAVER, "keys", TODAY, false);
        refused(NetworkError.LEAVING_INVALID, () -> handOver("loans.open", LEAVER));
        refused(NetworkError.LEAVING_INVALID, () -> handOver("loans.open", new StaffId(UUID.randomUUID())));
        refused(NetworkError.LEAVING_NOT_TRANSFERABLE, () -> handOver("cases.keys", SUCCESSOR));
        refused(KernelError.NOT_FOUND, () -> handOver("rental.loans", SUCCESSOR));
        leavings().leave(SYSTEM, new Leavings.Leave(SUCCESSOR, TODAY));
        refused(
                NetworkError.LEAVING_INVALID,
                () -> leavings()
                        .handOver(SYSTEM, new Leavings.HandOver(LEAVER, "loans.open", SUCCESSOR, TODAY.plusDays(1))));
        handOver("loans.open", SUCCESSOR);
        assertThat(loans.openMatters(LEAVER, TODAY)).isEmpty();
    }

    @Test
    void itCanBeUndoneUntilTheLastDayIsOver() {
        Leavings.Leaving leaving = leave(TODAY.plusDays(1));
        refused(NetworkError.LEAVING_PLANNED, () -> leave(TODAY.plusDays(5)));
        refused(KernelError.STALE, () -> leavings().undo(SYSTEM, new Leavings.Undo(leaving.id(), 7)));
        goTo(TODAY.plusDays(1));
        assertThat(leavings().undo(SYSTEM, new Leavings.Undo(leaving.id(), 1))).isEqualTo(2);
        refused(NetworkError.LEAVING_NOT_PLANNED, () -> leavings().undo(SYSTEM, new Leavings.Undo(leaving.id(), 2)));
        goTo(TODAY.plusDays(2));
        sweep();
        assertThat(grants()).isNotEqualTo(Grants.NONE);
        Leavings.Leaving again = leave(TODAY.plusDays(2));
        goTo(TODAY.plusDays(3));
        refused(NetworkError.LEAVING_PAST, () -> leavings().undo(SYSTEM, new Leavings.Undo(again.id(), 1)));
    }

    @Test
    void actingForOthersEndsToo() {
        network.get(Deputies.class)
                .appoint(
                        SYSTEM,
                        new Deputies.Appoint(
                                SmallRegion.post("psy/g1/specialist"),
                                LEAVER,
                                new DateRange(TODAY, TODAY.plusDays(9))));
        leave(TODAY);
        Actor acting = new Actor.Staff(LEAVER, SmallRegion.post("psy/g1/specialist"));
        assertThat(network.get(RoleGrants.class).grants(acting)).isNotEqualTo(Grants.NONE);
        goTo(TODAY.plusDays(1));
        assertThat(network.get(RoleGrants.class).grants(acting)).isEqualTo(Grants.NONE);
        sweep();
        assertThat(database.number(
                        "select count(*) from ochag_network.deputy where upper(during) > ?", TODAY.plusDays(1)))
                .isZero();
    }

    @Test
    void onlyWhoManagesAllPlacesOfTheWorkerLetsThemGo() {
        refused(
                KernelError.FORBIDDEN,
                () -> leavings().leave(worker("psy", "g1/specialist"), new Leavings.Leave(LEAVER, TODAY)));
        network.load(SmallRegion.with(
                "- {scope: organisation, permissions: [test.read]}",
                "- {scope: organisation, permissions: [network.manage]}"));
        // psy heads the organisation of g2 and s1; law also has a post at g3, which is closed, adm has all posts there
        Actor head = worker("psy", "s1/head");
        refused(KernelError.FORBIDDEN, () -> leavings().leave(head, new Leavings.Leave(LEAVER, TODAY)));
        assertThat(leavings()
                        .leave(head, new Leavings.Leave(SmallRegion.staff("adm"), TODAY))
                        .state())
                .isEqualTo(Leavings.State.PLANNED);
    }

    @Test
    void aCorrectedLineOfTheProfileDoesNotBringTheWorkerBack() {
        leave(TODAY.minusDays(1));
        LoadReport report = network.load(SmallRegion.with("given: Эльдар", "given: Ильдар"));
        assertThat(report.conflicts())
                .containsExactly(new LoadReport.Conflict("staff", "law", LoadReport.Clash.WORKER_LEAVES));
        assertThat(grants()).isEqualTo(Grants.NONE);
        assertThat(database.text("select upper(during)::text from ochag_network.staff where id = ?", LEAVER.value()))
                .isEqualTo(TODAY.toString());
    }

    @Test
    void aCrashInTheSweepLeavesNothingHalfDone() {
        leave(TODAY);
        network.close();
        CrashingFailpoints failpoints = new CrashingFailpoints().crashAt("network.leave.done");
        network = NetworkFixture.failing(database, failpoints);
        goTo(TODAY.plusDays(1));
        assertThatThrownBy(this::sweep).isInstanceOf(Crash.class);
        assertThat(list(Leavings.State.PLANNED)).hasSize(1);
        assertThat(database.number(
                        "select count(*) from ochag_network.assignment where staff_id = ? and upper_inf(during)",
                        LEAVER.value()))
                .isEqualTo(2);
        sweep();
        assertThat(list(Leavings.State.DONE)).hasSize(1);
    }

    private Leavings.Leaving leave(LocalDate lastDay) {
        return leavings().leave(SYSTEM, new Leavings.Leave(LEAVER, lastDay));
    }

    private void handOver(String code, StaffId to) {
        leavings().handOver(SYSTEM, new Leavings.HandOver(LEAVER, code, to, TODAY));
    }

    private List<Leavings.Leaving> list(Leavings.State state) {
        return leavings()
                .list(SYSTEM, new Leavings.Search(Optional.of(state), PageRequest.first()))
                .items();
    }

    private LeavingId only(Leavings.State state) {
        assertThat(list(state)).hasSize(1);
        return list(state).get(0).id();
    }

    private Leavings leavings() {
        return network.get(Leavings.class);
    }

    private Grants grants() {
        return network.get(RoleGrants.class).grants(new Actor.Staff(LEAVER, POST));
    }

    private void sweep() {
        network.sweep("network.leave");
    }

    private void goTo(LocalDate day) {
        network.clock().set(day.atTime(9, 0).atZone(network.clock().getZone()).toInstant());
    }

    /** Two modules that give work to workers. */
    private final class Checklists extends FeatureModule {
        @Override
        protected void configure() {
            Multibinder<LeavingChecklist> all = Multibinder.newSetBinder(binder(), LeavingChecklist.class);
            all.addBinding().toInstance(loans);
            all.addBinding().toInstance(cases);
        }
    }

    private static void refused(ErrorCode error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(error));
    }
}
