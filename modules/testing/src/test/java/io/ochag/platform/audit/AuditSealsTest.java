package io.ochag.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.audit.Verification.Fault;
import io.ochag.platform.audit.Verification.FaultKind;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three sealed batches of four entries, then somebody with the owner's rights. */
class AuditSealsTest {
    private static final int BATCHES = 3;
    private static final int IN_A_BATCH = 4;

    private final TestDatabase database = TestDatabase.create();
    private final CrashingFailpoints failpoints = new CrashingFailpoints();
    private final TestOchag ochag = TestOchag.on(database.dataSource())
            .override(Failpoints.class, failpoints)
            .start();
    private final AuditTrail trail = ochag.get(AuditTrail.class);
    private final AuditSeals seals = ochag.get(AuditSeals.class);
    private final Actor.Staff officer = Actors.worker();
    private final Actor.Staff worker = Actors.worker();

    @BeforeEach
    void seal() {
        ochag.ports().grants().everywhere(officer, AuditPermission.VERIFY);
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int entry = 0; entry < IN_A_BATCH; entry++) {
                trail.read(AuditEntry.of(worker, "test.read" + entry)
                        .persons(Set.of(new PersonId(UUID.randomUUID())))
                        .families(Set.of(new FamilyId(UUID.randomUUID()), new FamilyId(UUID.randomUUID())))
                        .onGround(Set.of(Coverage.all(Set.of(DataClass.IDENTITY), "basis:keeper"))));
            }
            ochag.get(Sweeps.class).run("audit.seal");
        }
    }

    @AfterEach
    void stop() {
        ochag.close();
        database.close();
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        trail.read(AuditEntry.of(worker, "test.last"));
        Verification result = verify(Optional.empty());
        assertThat(result.whole()).isTrue();
        assertThat(result.batches()).isEqualTo(BATCHES);
        assertThat(result.entries()).isEqualTo((long) BATCHES * IN_A_BATCH);
        assertThat(result.waiting()).isEqualTo(1);
        assertThat(result.head()).isEqualTo(seals.head(officer));
    }

    @Test
    void aChangedEntryIsNamedWhateverColumnItWas() {
        List<String> changes = List.of(
                "at = at + interval '1 microsecond'",
                "kind = 'WRITE'",
                "operation = 'test.other'",
                "actor_kind = 'SYSTEM'",
                "staff_id = null",
                "post_id = gen_random_uuid()",
                "citizen_id = gen_random_uuid()",
                "actor_key = 'x'",
                "caused_by = 'x'",
                "purpose = 'other'",
                "family_ids = array[family_ids[2], family_ids[1]]",
                "person_ids = '{}'",
                "place_id = gen_random_uuid()",
                "ground = 'basis:other'",
                "ground = null");
        for (String change : changes) {
            UUID entry = entry(2, 3);
            asOwner("create table kept as select * from ochag_platform.audit_entry where id = '" + entry + "'");
            asOwner("update ochag_platform.audit_entry set " + change + " where id = '" + entry + "'");
            assertThat(faults()).as(change).containsExactly(tuple(FaultKind.ENTRY_CHANGED, 2L, Optional.of(entry)));
            asOwner("delete from ochag_platform.audit_entry where id = '" + entry + "'");
            asOwner("insert into ochag_platform.audit_entry select * from kept");
            asOwner("drop table kept");
            assertThat(faults()).as("put back").isEmpty();
        }
    }

    @Test
    void aRemovedEntryIsNamed() {
        UUID entry = entry(1, 1);
        asOwner("delete from ochag_platform.audit_entry where id = '" + entry + "'");
        assertThat(faults()).containsExactly(tuple(FaultKind.ENTRY_REMOVED, 1L, Optional.of(entry)));
    }

    @Test
    void anEntryRemovedTogetherWithItsPlaceInTheBatchIsNoticed() {
        UUID entry = entry(2, 2);
        asOwner("delete from ochag_platform.audit_entry where id = '" + entry + "'");
        asOwner("delete from ochag_platform.audit_sealed_entry where entry_id = '" + entry + "'");
        assertThat(faults()).containsExactly(tuple(FaultKind.BATCH_CHANGED, 2L, Optional.empty()));
    }

    @Test
    void aChangedEntryWithAHashToMatchIsNoticed() {
        UUID entry = entry(2, 2);
        asOwner("update ochag_platform.audit_entry set operation = 'test.other' where id = '" + entry + "'");
        AuditRow changed = ochag.get(Transactions.class)
                .read(() -> ochag.get(SealMapper.class).entries(new UUID[] {entry}))
                .get(0);
        asOwner("update ochag_platform.audit_sealed_entry set hash = '\\x"
                + HexFormat.of().formatHex(SealHash.entry(changed)) + "' where entry_id = '" + entry + "'");
        assertThat(faults()).containsExactly(tuple(FaultKind.BATCH_CHANGED, 2L, Optional.empty()));
    }

    @Test
    void twoEntriesThatChangedPlacesAreNoticed() {
        asOwner("update ochag_platform.audit_sealed_entry set ordinal = 99 where batch = 2 and ordinal = 1");
        asOwner("update ochag_platform.audit_sealed_entry set ordinal = 1 where batch = 2 and ordinal = 2");
        asOwner("update ochag_platform.audit_sealed_entry set ordinal = 2 where batch = 2 and ordinal = 99");
        assertThat(faults()).containsExactly(tuple(FaultKind.BATCH_CHANGED, 2L, Optional.empty()));
    }

    @Test
    void twoEntriesThatChangedContentsAreBothNamed() {
        UUID one = entry(1, 2);
        UUID other = entry(3, 2);
        UUID aside = UUID.randomUUID();
        asOwner("update ochag_platform.audit_entry set id = '" + aside + "' where id = '" + one + "'");
        asOwner("update ochag_platform.audit_entry set id = '" + one + "' where id = '" + other + "'");
        asOwner("update ochag_platform.audit_entry set id = '" + other + "' where id = '" + aside + "'");
        assertThat(faults())
                .containsExactly(
                        tuple(FaultKind.ENTRY_CHANGED, 1L, Optional.of(one)),
                        tuple(FaultKind.ENTRY_CHANGED, 3L, Optional.of(other)));
    }

    @Test
    void anEntryPutInPastTheSealingIsNamed() {
        UUID foreign = UUID.randomUUID();
        asOwner(
                "insert into ochag_platform.audit_entry (id, at, kind, operation, actor_kind, purpose, family_ids, person_ids) values ('"
                        + foreign + "', '2026-11-01', 'READ', 'test.forged', 'SYSTEM', 'system', '{}', '{}')");
        asOwner("delete from ochag_platform.audit_unsealed");
        assertThat(faults()).containsExactly(tuple(FaultKind.ENTRY_FOREIGN, 0L, Optional.of(foreign)));
    }

    @Test
    void aSealThatIsGoneOrForgedIsNamed() {
        asOwner("create table kept as select * from ochag_platform.audit_seal where batch = 2");
        asOwner("delete from ochag_platform.audit_seal where batch = 2");
        assertThat(faults()).contains(tuple(FaultKind.SEAL_REMOVED, 2L, Optional.empty()));
        asOwner("insert into ochag_platform.audit_seal select * from kept");
        assertThat(faults()).isEmpty();
        asOwner("update ochag_platform.audit_seal set hash = sha256('x') where batch = 2");
        assertThat(faults())
                .containsExactly(
                        tuple(FaultKind.BATCH_CHANGED, 2L, Optional.empty()),
                        tuple(FaultKind.CHAIN_BROKEN, 3L, Optional.empty()));
    }

    @Test
    void aTailCutWithTheHeadLeftIsNamed() {
        cutTheLastBatch();
        assertThat(faults()).containsExactly(tuple(FaultKind.TAIL_CUT, 3L, Optional.empty()));
    }

    @Test
    void aTailCutCleanlyIsKnownByTheHeadThatWasKeptOutside() {
        SealHead outside = SealHead.parse(seals.head(officer).toString());
        cutTheLastBatch();
        asOwner(
                "update ochag_platform.audit_head set batch = 2, hash = (select hash from ochag_platform.audit_seal where batch = 2)");
        assertThat(verify(Optional.empty()).whole())
                .as("without the head from outside nothing can be seen: the stated limit")
                .isTrue();
        assertThat(verify(Optional.of(outside)).faults())
                .containsExactly(new Fault(FaultKind.TAIL_CUT, 3, Optional.empty()));
        // and sealing goes on over the cut
        trail.read(AuditEntry.of(worker, "test.later"));
        ochag.get(Sweeps.class).run("audit.seal");
        assertThat(verify(Optional.of(outside)).faults())
                .containsExactly(new Fault(FaultKind.HEAD_DIFFERS, 3, Optional.empty()));
    }

    @Test
    void aTrailWithoutASealKnowsAHeadFromOutsideToo() {
        asOwner("delete from ochag_platform.audit_entry");
        asOwner("delete from ochag_platform.audit_sealed_entry");
        SealHead outside = seals.head(officer);
        asOwner("delete from ochag_platform.audit_seal");
        asOwner("update ochag_platform.audit_head set batch = 0, hash = sha256('ochag-audit-1')");
        assertThat(verify(Optional.empty()).whole()).isTrue();
        assertThat(verify(Optional.of(outside)).faults())
                .containsExactly(new Fault(FaultKind.TAIL_CUT, 1, Optional.empty()));
    }

    @Test
    void aSealerThatDiesLeavesNothingHalfDone() {
        for (String point : List.of("audit.seal.taken", "audit.seal.written")) {
            trail.read(AuditEntry.of(worker, "test.in-between"));
            failpoints.crashAt(point);
            assertThatThrownBy(() -> ochag.get(Sweeps.class).run("audit.seal")).isInstanceOf(Crash.class);
            assertThat(verify(Optional.empty()).whole()).isTrue();
            assertThat(verify(Optional.empty()).waiting()).isEqualTo(1);
            ochag.get(Sweeps.class).run("audit.seal");
            assertThat(verify(Optional.empty()).waiting()).isZero();
            assertThat(verify(Optional.empty()).whole()).isTrue();
        }
        assertThat(database.number("select max(batch) from ochag_platform.audit_seal"))
                .isEqualTo(BATCHES + 2);
    }

    @Test
    void sealsAreNotChangedByTheApplication() {
        for (String statement : List.of(
                "update ochag_platform.audit_seal set entries = 1",
                "delete from ochag_platform.audit_seal",
                "truncate ochag_platform.audit_seal",
                "update ochag_platform.audit_sealed_entry set ordinal = 7",
                "delete from ochag_platform.audit_sealed_entry",
                "truncate ochag_platform.audit_sealed_entry")) {
            assertThatThrownBy(() -> database.sql(statement)).as(statement).hasMessageContaining("23001");
        }
    }

    @Test
    void writersReadersAndTwoSealersAtOnceLeaveATrailThatVerifies() throws Exception {
        int each = "full".equals(System.getProperty("ochag.suite")) ? 5000 : 150;
        Transactions transactions = ochag.get(Transactions.class);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(18);
        try (TestOchag other = TestOchag.on(database.secondPool()).start()) {
            other.ports().grants().everywhere(officer, AuditPermission.VERIFY);
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(threads.submit(times(
                        each,
                        () -> transactions.writeOnly(() -> trail.written(AuditEntry.of(worker, "test.written"))))));
                work.add(threads.submit(
                        times(each, () -> other.get(AuditTrail.class).read(AuditEntry.of(worker, "test.read")))));
            }
            List<Future<?>> sealers = List.of(
                    threads.submit(until(over, () -> ochag.get(Sweeps.class).run("audit.seal"))),
                    threads.submit(until(over, () -> other.get(Sweeps.class).run("audit.seal"))));
            for (Future<?> one : work) {
                one.get();
            }
            over.set(true);
            for (Future<?> one : sealers) {
                one.get();
            }
            ochag.get(Sweeps.class).run("audit.seal");
        } finally {
            threads.shutdownNow();
        }
        Verification result = verify(Optional.empty());
        assertThat(result.faults()).isEmpty();
        assertThat(result.waiting()).isZero();
        assertThat(result.entries()).isEqualTo((long) BATCHES * IN_A_BATCH + 16L * each);
    }

    @Test
    void onlyThePermissionOpensTheCheck() {
        assertThatThrownBy(() -> seals.verify(worker, Optional.empty(), batches -> {}))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> seals.head(worker)).isInstanceOf(DomainException.class);
    }

    @Test
    void aHeadIsReadInItsOwnFormAlone() {
        String hash = "0".repeat(64);
        assertThat(SealHead.parse("7:" + hash)).isEqualTo(new SealHead(7, hash));
        for (String wrong : List.of("", "7", ":" + hash, "7:" + hash.substring(1), "-1:" + hash, "07:" + hash)) {
            assertThatThrownBy(() -> SealHead.parse(wrong)).as(wrong).hasMessage("audit.head");
        }
    }

    private static Callable<Void> times(int count, Runnable work) {
        return () -> {
            for (int i = 0; i < count; i++) {
                work.run();
            }
            return null;
        };
    }

    private static Callable<Void> until(AtomicBoolean over, Runnable work) {
        return () -> {
            while (!over.get()) {
                work.run();
            }
            return null;
        };
    }

    private void cutTheLastBatch() {
        asOwner("delete from ochag_platform.audit_entry where id in"
                + " (select entry_id from ochag_platform.audit_sealed_entry where batch = 3)");
        asOwner("delete from ochag_platform.audit_sealed_entry where batch = 3");
        asOwner("delete from ochag_platform.audit_seal where batch = 3");
    }

    private Verification verify(Optional<SealHead> known) {
        return seals.verify(officer, known, batches -> {});
    }

    private List<Tuple> faults() {
        return verify(Optional.empty()).faults().stream()
                .map(fault -> tuple(fault.kind(), fault.batch(), fault.entry()))
                .toList();
    }

    private UUID entry(long batch, int ordinal) {
        return UUID.fromString(database.text(
                "select entry_id from ochag_platform.audit_sealed_entry where batch = ? and ordinal = ?",
                batch,
                ordinal));
    }

    /** Past the triggers, as only the owner of the tables can. */
    private void asOwner(String statement) {
        List<String> guarded = List.of("audit_entry", "audit_seal", "audit_sealed_entry");
        guarded.forEach(table -> database.sql("alter table ochag_platform." + table + " disable trigger user"));
        database.sql(statement);
        guarded.forEach(table -> database.sql("alter table ochag_platform." + table + " enable trigger user"));
    }
}
