package io.ochag.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.audit.AuditLog.About;
import io.ochag.platform.audit.AuditLog.Access;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class AuditLogTest {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Instant start = clock.instant();
    private final TestOchag ochag;
    private final AuditLog log;
    private final AuditTrail trail;
    private final Actor.Staff officer = Actors.worker();
    private final Actor.Staff worker = Actors.worker();
    private final FamilyId family = new FamilyId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());

    AuditLogTest(TestDatabase database) {
        this.ochag = TestOchag.start(database, clock);
        this.log = ochag.get(AuditLog.class);
        this.trail = ochag.get(AuditTrail.class);
        ochag.ports().grants().everywhere(officer, AuditPermission.READ);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void findsWhoReadAboutAFamilyOrAPersonNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(1));
            trail.read(AuditEntry.of(worker, "test.family").families(Set.of(family, new FamilyId(UUID.randomUUID()))));
            trail.read(AuditEntry.of(worker, "test.person").persons(Set.of(person)));
            trail.read(AuditEntry.of(worker, "test.somebody-else").persons(Set.of(new PersonId(UUID.randomUUID()))));
        }
        List<Access> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        List<Integer> sizes = new ArrayList<>();
        do {
            Page<Access> page = log.about(officer, about(new PageRequest(4, after)));
            sizes.add(page.items().size());
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(sizes).containsExactly(4, 4, 2);
        assertThat(all).extracting(Access::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(all).extracting(Access::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Access::operation).containsOnly("test.family", "test.person");
        assertThat(all).allSatisfy(access -> {
            assertThat(access.staff()).contains(worker.staff());
            assertThat(access.post()).contains(worker.post());
            assertThat(access.write()).isFalse();
        });
    }

    @Test
    void findsOnlyWhatHappenedInTheTimeAskedAbout() {
        trail.read(AuditEntry.of(worker, "test.before").persons(Set.of(person)));
        clock.advance(Duration.ofHours(2));
        trail.read(AuditEntry.of(worker, "test.at-the-start").persons(Set.of(person)));
        clock.advance(Duration.ofHours(1));
        trail.read(AuditEntry.of(worker, "test.at-the-end").persons(Set.of(person)));
        TimeSlot hour = new TimeSlot(start.plus(Duration.ofHours(2)), start.plus(Duration.ofHours(3)));
        assertThat(log.about(officer, new About(Set.of(), Set.of(person), Set.of(), hour, PageRequest.first()))
                        .items())
                .extracting(Access::operation)
                .containsExactly("test.at-the-start");
    }

    @Test
    void askingIsItselfFoundTheNextTime() {
        log.about(officer, about(PageRequest.first()));
        assertThat(log.about(officer, about(PageRequest.first())).items())
                .extracting(Access::operation, Access::staff)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("audit.about", Optional.of(officer.staff())));
    }

    @Test
    void theHiddenAreNotFound() {
        trail.read(AuditEntry.of(worker, "test.person").persons(Set.of(person)));
        ochag.ports().restrictions().hide(person);
        assertThat(log.about(officer, about(PageRequest.first())).items()).isEmpty();
    }

    @Test
    void onlyThePermissionForTheWholeRegionOpensTheLog() {
        Actor.Staff local = Actors.worker();
        ochag.ports().grants().at(new PlaceId(UUID.randomUUID()), local, AuditPermission.READ);
        for (Actor actor : List.of(worker, local, Actors.citizen(), Actors.anonymous())) {
            assertThatThrownBy(() -> log.about(actor, about(PageRequest.first())))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
        }
    }

    @Test
    void aForgedCursorIsRefusedByItsCode() {
        assertThatThrownBy(() -> log.about(officer, about(new PageRequest(10, Optional.of("x' or 1=1")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("page.after");
    }

    @Test
    void findsWhatAWorkerDidWithoutThoseWhoAreHidden() {
        PersonId hidden = new PersonId(UUID.randomUUID());
        ochag.ports().restrictions().hide(hidden);
        Actor.Staff colleague = Actors.worker();
        for (int i = 0; i < 3; i++) {
            trail.read(AuditEntry.of(worker, "test.open").persons(Set.of(person)));
            trail.read(AuditEntry.of(worker, "test.hidden").persons(Set.of(hidden)));
            trail.read(AuditEntry.of(colleague, "test.colleague").persons(Set.of(person)));
        }
        TimeSlot day = new TimeSlot(start.minusSeconds(1), start.plus(Duration.ofDays(1)));
        Page<Access> first = log.about(
                officer,
                new About(
                        Set.of(),
                        Set.of(),
                        Set.of(worker.staff(), colleague.staff()),
                        day,
                        new PageRequest(4, Optional.empty())));
        Page<Access> rest = log.about(
                officer,
                new About(
                        Set.of(),
                        Set.of(),
                        Set.of(worker.staff(), colleague.staff()),
                        day,
                        new PageRequest(4, first.next())));
        assertThat(first.items())
                .extracting(Access::operation)
                .containsExactly("test.colleague", "test.open", "test.colleague", "test.open");
        assertThat(rest.items()).extracting(Access::operation).containsExactly("test.colleague", "test.open");
    }

    @Test
    void aQuestionAboutNobodyIsRefused() {
        TimeSlot day = new TimeSlot(start, start.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> new About(Set.of(), Set.of(), Set.of(), day, PageRequest.first()))
                .hasMessage("audit.about-nobody");
    }

    @Test
    void handsOutAPeriodOldestFirstWithoutThoseWhoAreHiddenAndRecordsIt() {
        trail.read(AuditEntry.of(worker, "test.before").persons(Set.of(person)));
        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 2500; i += 500) {
            fill(500);
            clock.advance(Duration.ofSeconds(1));
        }
        PersonId hidden = new PersonId(UUID.randomUUID());
        ochag.ports().restrictions().hide(hidden);
        trail.read(AuditEntry.of(worker, "test.hidden").persons(Set.of(hidden)));
        List<Access> all = new ArrayList<>();
        long handed = log.export(
                officer, new TimeSlot(start.plus(Duration.ofHours(1)), start.plus(Duration.ofHours(2))), all::add);
        assertThat(handed).isEqualTo(2501);
        assertThat(all).extracting(Access::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Access::at).isSorted();
        assertThat(all).extracting(Access::operation).containsOnly("test.many", "audit.export");
        assertThatThrownBy(() -> log.export(worker, new TimeSlot(start, start.plusSeconds(1)), all::add))
                .isInstanceOf(DomainException.class);
    }

    private void fill(int entries) {
        ochag.get(Transactions.class).writeOnly(() -> {
            for (int i = 0; i < entries; i++) {
                trail.written(AuditEntry.of(worker, "test.many").persons(Set.of(person)));
            }
        });
    }

    private About about(PageRequest page) {
        return new About(
                Set.of(family),
                Set.of(person),
                Set.of(),
                new TimeSlot(start.minusSeconds(1), start.plus(Duration.ofDays(1))),
                page);
    }
}
