package io.ochag.queue;

import static io.ochag.queue.QueueFixture.DISABILITY;
import static io.ochag.queue.QueueFixture.FREE;
import static io.ochag.queue.QueueFixture.PHONE;
import static io.ochag.queue.QueueFixture.REASON;
import static io.ochag.queue.QueueFixture.STRICT;
import static io.ochag.queue.QueueFixture.USUAL;
import static io.ochag.queue.QueueFixture.family;
import static io.ochag.queue.QueueFixture.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.queue.EntryEvent.What;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the queue promises, one promise a test. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class QueueTest {
    private static final Visibility ALL = new Visibility(new Reach.Everywhere(), Set.of(), Set.of());

    private QueueFixture queue;
    private TestDatabase database;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        queue = QueueFixture.on(given);
    }

    @BeforeEach
    void itIsNoonAndNothingIsRecordedYet() {
        queue.clock.set(MutableClock.at(TestOchag.USUAL_DAY).instant());
        queue.ochag.events().clear();
    }

    @AfterAll
    void stop() {
        queue.close();
    }

    @Test
    void theOrderIsClassThenTimeThenId() {
        LineKey line = queue.line(FREE);
        EntryId usual = queue.join(line, USUAL);
        EntryId later = queue.join(line, USUAL);
        EntryId disabled = queue.join(line, DISABILITY);
        Instant longAgo = queue.clock.instant().minus(Duration.ofDays(400));
        EntryId fromPaper = queue.in(
                () -> queue.waiting().join(queue.worker, joining(line, family(), USUAL, Optional.of(longAgo))));

        assertThat(order(line)).containsExactly(disabled, fromPaper, usual, later);
        assertThat(queue.position(later))
                .returns(1, Position::higherClass)
                .returns(2, Position::earlier)
                .returns(3, Position::ahead)
                .returns(false, Position::more)
                .returns("Остальные", Position::title);
        assertThat(queue.position(fromPaper).entry().appliedAt()).isEqualTo(longAgo);
    }

    @Test
    void aFreedPlaceIsOfferedToTheFirstAndAcceptedByThem() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);

        FreedVacancy freed = queue.free(line, "item-1");

        assertThat(freed.offer()).contains(queue.offerOf(first));
        assertThat(queue.state(second)).isEqualTo(EntryState.WAITING);
        assertThat(queue.position(second).ahead()).isEqualTo(1);
        assertThat(queue.accept(freed.offer().orElseThrow())).isEqualTo(new VacancyRef("item-1"));
        assertThat(queue.state(first)).isEqualTo(EntryState.SERVED);
        assertThat(queue.position(second).ahead()).isZero();
        assertThat(queue.ochag.events().published().stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("QueueJoined", "QueueJoined", "PlaceOffered", "OfferAccepted");
        assertThat(queue.ochag.events().published(OfferAccepted.class).get(0).subjects())
                .contains("line:" + line)
                .hasSize(2);
    }

    @Test
    void whatIsFreedTwiceIsOneVacancyAndOneOffer() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        queue.join(line, USUAL);
        FreedVacancy once = queue.free(line, "item-1");
        assertThat(queue.free(line, "item-1")).isEqualTo(once);
        queue.accept(queue.offerOf(first));
        assertThat(queue.free(line, "item-1").vacancy()).as("freed anew").isNotEqualTo(once.vacancy());
    }

    @Test
    void aPlaceThatNobodyWaitsForIsOfferedToWhoeverComesNext() {
        LineKey line = queue.line(FREE);
        FreedVacancy freed = queue.free(line, "item-1");
        assertThat(freed.offer()).isEmpty();
        EntryId entry = queue.join(line, USUAL);
        assertThat(queue.offers().get(queue.worker, queue.offerOf(entry)))
                .returns(freed.vacancy(), OfferView::vacancy)
                .returns(OfferState.LIVE, OfferView::state);
    }

    @Test
    void whoDeclinesUnderAFreeRuleKeepsTheRankButIsNotOfferedTheSamePlaceAgain() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        queue.decline(queue.offerOf(first));
        assertThat(order(line)).containsExactly(first, second);
        queue.decline(queue.offerOf(second));
        assertThat(queue.state(first)).isEqualTo(EntryState.WAITING);
        assertThat(queue.state(second)).isEqualTo(EntryState.WAITING);
        assertThat(queue.free(line, "item-2").offer()).contains(queue.offerOf(first));
    }

    @Test
    void whoDeclinesIsOfferedAnotherPlaceThatIsFree() {
        LineKey line = queue.line(FREE);
        EntryId only = queue.join(line, USUAL);
        queue.free(line, "item-1");
        FreedVacancy other = queue.free(line, "item-2");
        assertThat(other.offer()).isEmpty();
        queue.decline(queue.offerOf(only));
        assertThat(queue.position(only).offer().orElseThrow().ref()).isEqualTo(new VacancyRef("item-2"));
    }

    @Test
    void decliningCostsTheRankWhereTheRuleSaysSo() {
        LineKey line = queue.line(STRICT);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        EntryId third = queue.join(line, USUAL);
        queue.free(line, "item-1");
        queue.decline(queue.offerOf(first));
        assertThat(order(line)).containsExactly(second, third, first);
        assertThat(queue.position(first))
                .returns(Standing.MOVED_BACK, position -> position.entry().standing())
                .returns(2, Position::ahead)
                .returns(
                        What.MOVED_BACK,
                        position -> position.moved().orElseThrow().what());
    }

    @Test
    void anOfferExpiresAndPassesOn() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        assertThat(queue.offers().get(queue.worker, offer).expiresAt())
                .contains(queue.clock.instant().plus(Duration.ofHours(24)));

        queue.clock.advance(Duration.ofHours(24).minusSeconds(1));
        queue.sweep();
        assertThat(queue.offers().get(queue.worker, offer).state()).isEqualTo(OfferState.LIVE);
        queue.clock.advance(Duration.ofSeconds(1));
        queue.sweep();

        assertThat(queue.offers().get(queue.worker, offer).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(queue.state(second)).isEqualTo(EntryState.OFFERED);
        assertThat(order(line)).containsExactly(first, second);
        assertThat(queue.ochag.events().published(OfferExpired.class))
                .filteredOn(event -> event.line().equals(line))
                .singleElement()
                .satisfies(event -> assertThat(event.reached()).isFalse())
                .satisfies(event -> assertThat(event.actor()).isInstanceOf(Actor.System.class));
        assertRefused(QueueError.OFFER_OVER, () -> queue.accept(offer));
    }

    @Test
    void anOfferThatIsOverIsOverBeforeTheSweepComesRound() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        queue.clock.advance(Duration.ofHours(24));
        assertRefused(QueueError.OFFER_OVER, () -> queue.accept(offer));
        assertThat(queue.free(line, "item-2").offer())
                .as("the first has kept the rank")
                .contains(queue.offerOf(first));
        assertThat(queue.state(second)).isEqualTo(EntryState.OFFERED);
    }

    @Test
    void theClockStartsWithTheFirstContactAndRunsInDeskHours() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        assertThat(queue.offers().get(queue.worker, offer).expiresAt()).isEmpty();
        queue.attempt(offer, ContactOutcome.NO_ANSWER);
        assertThat(queue.offers().get(queue.worker, offer)).returns(1, OfferView::attempts);
        assertThat(queue.offers().get(queue.worker, offer).expiresAt()).isEmpty();

        queue.attempt(offer, ContactOutcome.REACHED);
        Instant expected =
                DeskCalendarTest.calendar().after(queue.clock.instant(), Duration.ofHours(4), queue.clock.getZone());
        assertThat(queue.offers().get(queue.worker, offer).expiresAt()).contains(expected);
        queue.clock.set(expected);
        queue.sweep();
        assertThat(queue.offers().get(queue.worker, offer).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(queue.position(first).entry().silences()).isEqualTo(1);
        assertThat(queue.position(first).entry().standing()).isEqualTo(Standing.MOVED_BACK);
    }

    @Test
    void failingToReachNeverCostsTheRank() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        queue.attempt(offer, ContactOutcome.NO_ANSWER);
        queue.attempt(offer, ContactOutcome.WRONG_NUMBER);
        queue.attempt(offer, ContactOutcome.MESSAGE_LEFT);
        queue.clock.set(queue.offers().get(queue.worker, offer).expiresAt().orElseThrow());
        queue.sweep();
        assertThat(queue.state(second)).as("the place has passed on").isEqualTo(EntryState.OFFERED);
        assertThat(order(line)).as("the rank has not").containsExactly(first, second);
        assertThat(queue.position(first).entry())
                .returns(0, EntryView::silences)
                .returns(Standing.APPLIED, EntryView::standing);
    }

    @Test
    void whoIsReachedAfterAttemptsInVainHasTheWholeTerm() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        for (int i = 0; i < 3; i++) {
            queue.attempt(offer, ContactOutcome.NO_ANSWER);
        }
        Instant early = queue.offers().get(queue.worker, offer).expiresAt().orElseThrow();
        queue.clock.advance(Duration.ofHours(1));
        queue.attempt(offer, ContactOutcome.REACHED);
        assertThat(queue.offers().get(queue.worker, offer).expiresAt().orElseThrow())
                .isAfter(early);
    }

    @Test
    void aClosureThatIsDecidedLaterStopsTheRunningClocks() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        queue.attempt(offer, ContactOutcome.REACHED);
        Instant said = queue.offers().get(queue.worker, offer).expiresAt().orElseThrow();
        DeskCalendar open = DeskCalendarTest.calendar();
        LocalDate today = LocalDate.ofInstant(said, queue.clock.getZone());
        java.util.Map<LocalDate, List<DeskHours>> dates = new java.util.HashMap<>(open.dates());
        dates.put(today, List.of());
        queue.in(() -> {
            queue.lines().keep(queue.worker, QueueFixture.DESK, new DeskCalendar(open.week(), dates));
            return true;
        });
        assertThat(queue.offers().get(queue.worker, offer).expiresAt().orElseThrow())
                .isAfter(said);
        queue.in(() -> {
            queue.lines().keep(queue.worker, QueueFixture.DESK, open);
            return true;
        });
        assertThat(queue.offers().get(queue.worker, offer).expiresAt().orElseThrow())
                .as("what was said is not taken back")
                .isAfter(said);
    }

    @Test
    void aPlaceGoesToTheFirstItFitsAndTheSkippedKeepRankAndReason() {
        LineKey line = queue.line(FREE);
        EntryId needsLarge = queue.join(line, USUAL, "size:92");
        EntryId needsSmall = queue.join(line, USUAL, "size:74");
        queue.free(line, "item-1", "size:74", "winter");
        assertThat(queue.state(needsSmall)).isEqualTo(EntryState.OFFERED);
        assertThat(order(line)).containsExactly(needsLarge, needsSmall);
        assertThat(queue.position(needsLarge).passedOver())
                .singleElement()
                .satisfies(skip -> assertThat(skip.lacking()).containsExactly(new Tag("size:92")));
        queue.decline(queue.offerOf(needsSmall));
        assertThat(queue.position(needsLarge).passedOver()).as("once a place").hasSize(1);
    }

    @Test
    void whoIsSuspendedIsPassedByAndComesBackOnTheDayWithTheOldRank() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        LocalDate day = queue.clock.today().plusDays(3);
        queue.suspend(first, Optional.of(day));
        queue.free(line, "item-1");
        assertThat(queue.state(second)).isEqualTo(EntryState.OFFERED);
        queue.decline(queue.offerOf(second));
        queue.clock.set(day.atStartOfDay(queue.clock.getZone()).toInstant());
        queue.sweep();
        assertThat(queue.state(first)).as("offered what has stayed free").isEqualTo(EntryState.OFFERED);
        assertThat(order(line)).containsExactly(first, second);
    }

    @Test
    void aSuspensionWithoutADayEndsByCommand() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        queue.suspend(first, Optional.empty());
        FreedVacancy freed = queue.free(line, "item-1");
        assertThat(freed.offer()).isEmpty();
        queue.in(() -> {
            queue.waiting().resume(queue.worker, first);
            return true;
        });
        assertThat(queue.state(first)).isEqualTo(EntryState.OFFERED);
        assertRefused(QueueError.OFFER_LIVE, () -> queue.suspend(first, Optional.empty()));
    }

    @Test
    void aPlaceThatIsGoneGivesTheEntryItsRankBack() {
        LineKey line = queue.line(STRICT);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        FreedVacancy freed = queue.free(line, "item-1");
        queue.withdraw(freed.vacancy());
        queue.withdraw(freed.vacancy());
        assertThat(queue.state(first)).isEqualTo(EntryState.WAITING);
        assertThat(queue.position(first).entry().declines()).isZero();
        assertThat(order(line)).containsExactly(first, second);
        assertThat(queue.ochag.events().published(OfferWithdrawn.class)).hasSize(1);
    }

    @Test
    void aPlaceWhoseTimeHasPassedIsWithdrawn() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        Instant until = queue.clock.instant().plus(Duration.ofHours(2));
        FreedVacancy freed = queue.in(() -> queue.vacancies()
                .freed(
                        queue.worker,
                        new FreeVacancy(
                                line, new VacancyRef("slot-1"), Set.of(), Optional.empty(), Optional.of(until))));
        queue.clock.set(until);
        assertRefused(QueueError.OFFER_OVER, () -> queue.accept(freed.offer().orElseThrow()));
        queue.sweep();
        assertThat(queue.state(first)).isEqualTo(EntryState.WAITING);
        assertThat(queue.vacancies().open(queue.worker, line, new VacancyRef("slot-1")))
                .isEmpty();
    }

    @Test
    void whoLeavesGivesThePlaceOn() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        queue.leave(first);
        assertThat(queue.state(first)).isEqualTo(EntryState.LEFT);
        assertThat(queue.state(second)).isEqualTo(EntryState.OFFERED);
        assertRefused(QueueError.ENTRY_OVER, () -> queue.leave(first));
        assertRefused(QueueError.ENTRY_OVER, () -> queue.jump(first, new JumpQueue.Move.ToFront()));
    }

    @Test
    void oneRecipientStandsOnceInALine() {
        LineKey line = queue.line(FREE);
        Recipient who = new Recipient.OfPerson(new PersonId(UUID.randomUUID()));
        EntryId first = queue.in(() -> queue.waiting().join(queue.worker, joining(line, who, USUAL, Optional.empty())));
        assertRefused(
                QueueError.ALREADY_WAITING,
                () -> queue.in(
                        () -> queue.waiting().join(queue.worker, joining(line, who, DISABILITY, Optional.empty()))));
        queue.leave(first);
        EntryId again = queue.in(() -> queue.waiting().join(queue.worker, joining(line, who, USUAL, Optional.empty())));
        assertThat(queue.standings().of(queue.worker, "rental", Set.of(who)))
                .extracting(EntryView::id)
                .containsExactly(first, again);
        assertThat(queue.standings().of(queue.worker, "consultations", Set.of(who)))
                .isEmpty();
    }

    @Test
    void everyJumpIsRecordedWithAuthorGroundAndPositions() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        EntryId third = queue.join(line, USUAL);
        queue.jump(third, new JumpQueue.Move.ToFront());
        assertThat(order(line)).containsExactly(third, first, second);
        queue.jump(second, new JumpQueue.Move.ToClass(DISABILITY));
        assertThat(order(line)).containsExactly(second, third, first);

        EntryEvent jump = queue.position(second).moved().orElseThrow();
        assertThat(jump.what()).isEqualTo(What.JUMPED);
        assertThat(jump.actor()).isEqualTo(queue.worker);
        assertThat(jump.code()).contains(new ReasonCode("order"));
        assertThat(jump.document()).contains("Приказ 5");
        assertThat(jump.shift()).contains(new EntryEvent.Shift(USUAL, DISABILITY, 2, 0));
        assertThat(jump.toString()).doesNotContain("Приказ");
        assertThat(queue.ochag.events().published(QueueJumped.class)).hasSize(2);
        assertRefused(
                QueueError.CLASS_UNKNOWN,
                () -> queue.jump(first, new JumpQueue.Move.ToClass(new PriorityCode("nobody"))));
    }

    @Test
    void papersAreForgottenAndNothingElse() {
        LineKey line = queue.line(FREE);
        EntryId entry = queue.join(line, USUAL);
        queue.jump(entry, new JumpQueue.Move.ToClass(DISABILITY));
        queue.in(() -> {
            queue.waiting().forgetPapers(queue.worker, entry);
            return true;
        });
        assertThat(queue.position(entry).entry().ground()).isEqualTo(Ground.of("order"));
        assertThat(queue.position(entry).moved().orElseThrow())
                .returns(Optional.empty(), EntryEvent::document)
                .returns(Optional.of(new ReasonCode("order")), EntryEvent::code);
        assertThatThrownBy(() -> database.sql("update ochag_queue.happening set document = null, code = 'other'"))
                .hasMessageContaining("23001");
    }

    @Test
    void aFreePlaceThatNobodyWantsMayBeClaimedAndNoOther() {
        LineKey line = queue.line(FREE);
        EntryId first = queue.join(line, USUAL);
        FreedVacancy freed = queue.free(line, "item-1");
        assertRefused(QueueError.VACANCY_GONE, () -> queue.claim(freed.vacancy(), Optional.empty()));
        queue.decline(freed.offer().orElseThrow());
        queue.claim(freed.vacancy(), Optional.of(first));
        assertThat(queue.state(first)).isEqualTo(EntryState.SERVED);
        assertRefused(QueueError.VACANCY_GONE, () -> queue.claim(freed.vacancy(), Optional.empty()));
        assertRefused(QueueError.VACANCY_GONE, () -> queue.withdraw(freed.vacancy()));
    }

    @Test
    void theHistoryOfAnEntryIsCompleteAndCannotBeChanged() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        queue.free(line, "item-1");
        OfferId offer = queue.offerOf(first);
        queue.attempt(offer, ContactOutcome.REACHED);
        queue.accept(offer);
        List<EntryEvent> history = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<EntryEvent> page = queue.standings().history(queue.worker, first, new PageRequest(3, after));
            history.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(history)
                .extracting(EntryEvent::what)
                .containsExactly(What.JOINED, What.OFFERED, What.ATTEMPTED, What.ACCEPTED);
        assertThat(history).extracting(EntryEvent::actor).containsOnly(queue.worker);
        assertThatThrownBy(() -> database.sql("update ochag_queue.happening set kind = 'LEFT'"))
                .hasMessageContaining("23001");
        assertThatThrownBy(() -> database.sql("delete from ochag_queue.happening"))
                .hasMessageContaining("23001");
        assertThatThrownBy(() -> database.sql("truncate ochag_queue.happening")).hasMessageContaining("23001");
    }

    @Test
    void theListIsPagedInOrderAndLeavesOutWhoIsHidden() {
        LineKey line = queue.line(FREE);
        List<EntryId> entries = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            entries.add(queue.join(line, i % 2 == 0 ? USUAL : DISABILITY));
        }
        List<EntryId> whole = order(line);
        assertThat(whole).hasSize(7).containsAll(entries);
        Recipient.OfFamily hidden =
                (Recipient.OfFamily) queue.position(whole.get(3)).entry().recipient();
        Visibility some = new Visibility(new Reach.Everywhere(), Set.of(), Set.of(hidden.family()));
        List<EntryId> paged = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<EntryView> page = queue.standings().list(queue.worker, line, some, new PageRequest(2, after));
            page.items().forEach(entry -> paged.add(entry.id()));
            after = page.next();
        } while (after.isPresent());
        whole.remove(3);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void theDeskSeesWhomToCall() {
        LineKey line = queue.line(PHONE);
        EntryId first = queue.join(line, USUAL);
        EntryId second = queue.join(line, USUAL);
        queue.free(line, "item-1");
        queue.free(line, "item-2");
        Page<OfferView> one = queue.offers().live(queue.worker, line, new PageRequest(1, Optional.empty()));
        Page<OfferView> two = queue.offers().live(queue.worker, line, new PageRequest(1, one.next()));
        assertThat(one.items()).extracting(OfferView::entry).containsExactly(first);
        assertThat(two.items()).extracting(OfferView::entry).containsExactly(second);
        assertThat(two.next()).isEmpty();
    }

    @Test
    void commandsWantTheCallersWrite() {
        LineKey line = queue.line(FREE);
        assertThatThrownBy(() -> queue.vacancies().freed(queue.worker, FreeVacancy.of(line, new VacancyRef("item-1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("write");
        assertThatThrownBy(() -> queue.waiting().leave(queue.worker, new EntryId(UUID.randomUUID()), REASON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertRefused(KernelError.NOT_FOUND, () -> queue.leave(new EntryId(UUID.randomUUID())));
        assertRefused(KernelError.NOT_FOUND, () -> queue.accept(new OfferId(UUID.randomUUID())));
        assertRefused(KernelError.NOT_FOUND, () -> queue.withdraw(new VacancyId(UUID.randomUUID())));
        assertRefused(KernelError.NOT_FOUND, () -> queue.free(new LineKey("rental", "nothing"), "item-1"));
    }

    @Test
    void nobodyAppliesInTheFutureOrCallsBeforeTheOffer() {
        LineKey line = queue.line(PHONE);
        Instant tomorrow = queue.clock.instant().plus(Duration.ofDays(1));
        assertRefused(
                QueueError.WRONG_TIME,
                () -> queue.in(() ->
                        queue.waiting().join(queue.worker, joining(line, family(), USUAL, Optional.of(tomorrow)))));
        EntryId first = queue.join(line, USUAL);
        queue.free(line, "item-1");
        for (Instant wrong : List.of(tomorrow, queue.clock.instant().minusSeconds(1))) {
            assertRefused(
                    QueueError.WRONG_TIME,
                    () -> queue.in(() -> {
                        queue.offers()
                                .attempted(
                                        queue.worker,
                                        new ContactAttempt(
                                                queue.offerOf(first),
                                                ContactOutcome.REACHED,
                                                new ReasonCode("phone"),
                                                Optional.of(wrong)));
                        return true;
                    }));
        }
    }

    private List<EntryId> order(LineKey line) {
        return new ArrayList<>(queue.standings().list(queue.worker, line, ALL, PageRequest.first()).items().stream()
                .map(EntryView::id)
                .toList());
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(code));
    }
}
