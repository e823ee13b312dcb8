package io.ochag.platform.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationError;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.notify.NotificationValue;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopReason;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.Background;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.Ochag;
import io.ochag.platform.OchagException;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.notify.NotificationLog.About;
import io.ochag.platform.notify.NotificationLog.Entry;
import io.ochag.platform.notify.NotificationLog.Step;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.NotificationsContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import io.ochag.testing.ports.RecordingChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OutboxTest extends NotificationsContract {
    private static final NotificationTemplate CRISIS =
            NotificationTemplate.of("test.crisis").urgently().text(ContactKind.PHONE, Language.RU, "Позвоните нам.");
    private static final NotificationTemplate VISIT = NotificationTemplate.of("test.visit")
            .hole("time", NotificationValue.Form.MOMENT)
            .hole("place", NotificationValue.Form.PLACE)
            .hole("number", NotificationValue.Form.CODE)
            .text(ContactKind.PHONE, Language.RU, "Ждём вас {time}, {place}. Номер {number}.");
    // any declared permission will do for a restricted message
    private static final NotificationTemplate SECRET =
            NotificationTemplate.restricted("test.secret", AuditPermission.READ.code());
    private static final Instant NOON = MutableClock.at(TestOchag.USUAL_DAY).instant();

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final CrashingFailpoints failpoints = new CrashingFailpoints();
    private final RecordingChannel sms = new RecordingChannel(ContactKind.PHONE);
    private final RecordingChannel mail = new RecordingChannel(ContactKind.EMAIL);
    private final Actor.Staff worker = Actors.worker();
    private final PlaceId point = place();
    private TestDatabase database;
    private TestOchag ochag;
    private TestOchag other;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.on(given.dataSource())
                .clock(clock)
                .install(new Declared())
                .override(Failpoints.class, failpoints)
                .start();
        other = TestOchag.on(given.secondPool())
                .clock(clock)
                .install(new Declared())
                .ports(ochag.ports())
                .start();
        ochag.ports().grants().at(point, worker, NotificationPermission.READ, NotificationPermission.MANAGE);
    }

    private final class Declared extends FeatureModule {
        @Override
        protected void configure() {
            messages(REMINDER, CRISIS, VISIT, SECRET);
            Multibinder<Channel> channels = Multibinder.newSetBinder(binder(), Channel.class);
            channels.addBinding().toInstance(sms);
            channels.addBinding().toInstance(mail);
        }
    }

    @BeforeEach
    void noonAndNothingWaits() {
        clock.set(NOON);
        sms.clear();
        mail.clear();
        database.sql("update ochag_platform.notification set state = 'STOPPED' where state = 'WAITING'");
    }

    @AfterAll
    void stop() {
        other.close();
        ochag.close();
    }

    @Override
    protected Notifications notifications() {
        return ochag.get(Notifications.class);
    }

    @Override
    protected Actor actor() {
        return worker;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected <T> T write(Supplier<T> work) {
        return ochag.get(Transactions.class).write(work);
    }

    @Override
    protected boolean waits(NotificationId notification) {
        return state(notification) == NotificationState.WAITING;
    }

    private NotificationState state(NotificationId notification) {
        return NotificationState.valueOf(
                database.text("select state from ochag_platform.notification where id = ?", notification.value()));
    }

    private String cause(NotificationId notification) {
        return database.text("select cause from ochag_platform.notification where id = ?", notification.value());
    }

    private Recipient reachable(String phone) {
        Recipient recipient = somebody();
        reach(recipient, ContactKind.PHONE, phone, false, false);
        return recipient;
    }

    private void reach(Recipient recipient, ContactKind kind, String value, boolean preferred, boolean unsafe) {
        ochag.ports().families().reach(recipient, new Contact(kind, value, preferred, unsafe, false, Language.RU));
    }

    private NewNotification from(NewNotification notification) {
        return new NewNotification(
                notification.recipient(),
                point,
                notification.template(),
                notification.values(),
                notification.dueAt(),
                notification.notAfter(),
                notification.stopKey(),
                notification.via());
    }

    private NotificationId remind(Recipient recipient) {
        return notify(from(reminder(recipient)));
    }

    private int sweep() {
        return ochag.get(Sweeps.class).run(SendingSweep.NAME);
    }

    private NotificationLog log() {
        return ochag.get(NotificationLog.class);
    }

    private static void assertRefused(ErrorCode error, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(error);
    }

    @Test
    void isSentWhenItIsDueAndOnlyOnce() {
        NotificationId id = notify(
                NewNotification.of(reachable("+79275000041"), point, REMINDER.code(), NOON.plus(Duration.ofHours(1)))
                        .with("day", new NotificationValue.Day(LocalDate.of(2026, 12, 1))));
        sweep();
        assertThat(sms.sent()).isEmpty();
        clock.advance(Duration.ofHours(1));
        sweep();
        sweep();
        assertThat(sms.sent()).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(id.toString());
            assertThat(message.address()).isEqualTo("+79275000041");
            assertThat(message.text()).isEqualTo("Напоминаем: 1 декабря.");
            assertThat(message.toString()).doesNotContain("7927", "декабря");
        });
        assertThat(state(id)).isEqualTo(NotificationState.SENT);
    }

    @Test
    void timesAndPlacesAreToldAsPeopleSayThem() {
        PlaceId room = ochag.ports().places().add("Пункт на Речной");
        notify(NewNotification.of(reachable("+79275000042"), point, VISIT.code(), NOON)
                .with(
                        "time",
                        new NotificationValue.Moment(LocalDateTime.of(2026, 12, 1, 9, 30)
                                .atZone(MutableClock.VOLGOGRAD)
                                .toInstant()))
                .with("place", new NotificationValue.AtPlace(room))
                .with("number", new NotificationValue.Code("17/Д3-26")));
        sweep();
        assertThat(sms.sent())
                .extracting(Message::text)
                .containsExactly("Ждём вас 1 декабря в 9:30, Пункт на Речной. Номер 17/Д3-26.");
    }

    @Test
    void aPlaceThatIsGoneLeavesTheMessageToAWorker() {
        NotificationId id = notify(NewNotification.of(reachable("+79275000042"), point, VISIT.code(), NOON)
                .with("time", new NotificationValue.Moment(NOON))
                .with("place", new NotificationValue.AtPlace(place()))
                .with("number", new NotificationValue.Code("1")));
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertThat(state(id)).isEqualTo(NotificationState.FAILED);
        assertThat(cause(id)).isEqualTo("wording");
    }

    @Test
    void aRollbackForgetsTheMessage() {
        Recipient recipient = reachable("+79275000043");
        assertThatThrownBy(() -> write(() -> {
                    notifications().notify(worker, from(reminder(recipient)));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        sweep();
        assertThat(sms.sent()).isEmpty();
    }

    @Test
    void thePreferredWayIsTakenAndTheLanguageSpoken() {
        Recipient recipient = reachable("+79275000044");
        ochag.ports()
                .families()
                .reach(recipient, new Contact(ContactKind.PHONE, "+79275000045", true, false, false, Language.EN));
        reach(recipient, ContactKind.EMAIL, "mail@example.org", false, false);
        remind(recipient);
        sweep();
        assertThat(sms.sent()).extracting(Message::address).containsExactly("+79275000045");
        assertThat(sms.sent()).extracting(Message::text).containsExactly("A reminder: 1 December.");
        assertThat(mail.sent()).isEmpty();
    }

    @Test
    void onlyTheWayThatWasChosenForThisMatter() {
        Recipient recipient = reachable("+79275000046");
        NotificationId none = notify(from(reminder(recipient).onlyBy(ContactKind.EMAIL)));
        sweep();
        assertThat(state(none)).isEqualTo(NotificationState.NO_CONTACT);
        reach(recipient, ContactKind.EMAIL, "mail@example.org", false, false);
        notify(from(reminder(recipient).onlyBy(ContactKind.EMAIL)));
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertThat(mail.sent()).extracting(Message::subject).containsExactly("Напоминание");
    }

    @Test
    void aContactThatBecameUnsafeInBetweenIsNotUsed() {
        Recipient recipient = reachable("+79275000047");
        NotificationId id = remind(recipient);
        ochag.ports().families().forgetContacts(recipient);
        reach(recipient, ContactKind.PHONE, "+79275000047", true, true);
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertThat(state(id)).isEqualTo(NotificationState.NO_CONTACT);
        assertThat(cause(id)).isEqualTo("unsafe");
    }

    @Test
    void whoeverCannotBeReachedIsShownToAWorkerOfThePlace() {
        Recipient nobody = somebody();
        NotificationId unknown = remind(nobody);
        Recipient chats = somebody();
        reach(chats, ContactKind.MESSENGER, "chat-17", true, false);
        NotificationId noChannel = remind(chats);
        sweep();
        assertThat(log().toCall(worker, point, PageRequest.first()).items())
                .extracting(Entry::id, entry -> entry.cause().orElse(""))
                .contains(
                        org.assertj.core.groups.Tuple.tuple(noChannel, "no-channel"),
                        org.assertj.core.groups.Tuple.tuple(unknown, "no-contact"));
        Actor.Staff elsewhere = Actors.worker();
        ochag.ports().grants().at(place(), elsewhere, NotificationPermission.READ);
        assertThat(log().toCall(elsewhere, point, PageRequest.first()).items()).isEmpty();
        assertRefused(KernelError.FORBIDDEN, () -> log().toCall(Actors.worker(), point, PageRequest.first()));
    }

    @Test
    void quietHoursAreKeptUnlessItIsUrgent() {
        clock.set(at(21, 0));
        NotificationId ordinary = remind(reachable("+79275000048"));
        notify(NewNotification.of(reachable("+79275000049"), point, CRISIS.code(), now()));
        sweep();
        assertThat(sms.sent()).extracting(Message::address).containsExactly("+79275000049");
        clock.set(at(24 + 8, 59));
        sweep();
        assertThat(state(ordinary)).isEqualTo(NotificationState.WAITING);
        clock.set(at(24 + 9, 0));
        sweep();
        assertThat(sms.sent()).extracting(Message::address).containsExactly("+79275000049", "+79275000048");
        assertThat(database.number("select tries from ochag_platform.notification where id = ?", ordinary.value()))
                .isEqualTo(1);
    }

    private static Instant at(int hour, int minute) {
        return TestOchag.USUAL_DAY
                .atStartOfDay(MutableClock.VOLGOGRAD)
                .plusHours(hour)
                .plusMinutes(minute)
                .toInstant();
    }

    @Test
    void nothingIsSentAfterItsTime() {
        NotificationId id = notify(from(reminder(reachable("+79275000050")).notAfter(NOON.plus(Duration.ofHours(1)))));
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertThat(state(id)).isEqualTo(NotificationState.EXPIRED);
        assertRefused(NotificationError.TOO_LATE, () -> log().resend(worker, id));
    }

    @Test
    void whatFailsForNowIsTriedAgainWithGrowingPausesAndGivenUpAtLast() {
        sms.answers(message -> new Outcome.TryLater("busy"));
        NotificationId id = notify(NewNotification.of(reachable("+79275000051"), point, CRISIS.code(), now()));
        sweep();
        sweep();
        assertThat(sms.sent()).hasSize(1);
        assertThat(state(id)).isEqualTo(NotificationState.WAITING);
        clock.advance(Duration.ofMinutes(1));
        sweep();
        assertThat(sms.sent()).hasSize(2);
        clock.advance(Duration.ofMinutes(3));
        sweep();
        assertThat(sms.sent()).hasSize(2);
        for (int i = 0; i < 8; i++) {
            clock.advance(Duration.ofDays(1));
            sweep();
        }
        assertThat(sms.sent()).hasSize(NotificationRules.USUAL.attempts());
        assertThat(sms.sent()).extracting(Message::key).containsOnly(id.toString());
        assertThat(state(id)).isEqualTo(NotificationState.FAILED);
        assertThat(cause(id)).isEqualTo("busy");
    }

    @Test
    void whatIsRefusedOrCannotBeSentIsKnown() {
        sms.answers(message -> new Outcome.Refused("unknown-number"));
        NotificationId refused = remind(reachable("+79275000052"));
        sweep();
        assertThat(state(refused)).isEqualTo(NotificationState.FAILED);
        assertThat(cause(refused)).isEqualTo("unknown-number");
        sms.answers(message -> {
            throw new IllegalStateException("with " + message.address());
        });
        NotificationId broken = remind(reachable("+79275000053"));
        sweep();
        assertThat(state(broken)).isEqualTo(NotificationState.WAITING);
        assertThat(cause(broken)).isEqualTo("channel-fault");
    }

    @Test
    void aLossStopsEverythingForTheFamilyUnderEveryAlias() {
        FamilyId family = ochag.ports().families().add("Кленова");
        FamilyId alias = ochag.ports().families().add("Кленова");
        ochag.ports().families().merge(alias, family);
        Recipient one = new Recipient.OfFamily(alias);
        reach(one, ContactKind.PHONE, "+79275000054", true, false);
        NotificationId id = remind(one);
        int stopped =
                write(() -> notifications().stopFor(worker, Set.of(new Recipient.OfFamily(family)), StopReason.LOSS));
        assertThat(stopped).isEqualTo(1);
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertThat(cause(id)).isEqualTo("LOSS");
        assertRefused(NotificationError.NOT_TO_RESEND, () -> log().resend(worker, id));
    }

    @Test
    void whatIsStoppedAfterItWasClaimedIsNotSent() {
        Recipient second = reachable("+79275000056");
        Recipient first = reachable("+79275000055");
        NotificationId id = remind(first);
        clock.advance(Duration.ofSeconds(1));
        NotificationId stopped = remind(second);
        sms.answers(message -> {
            write(() -> notifications().stopFor(worker, Set.of(first, second), StopReason.LOSS));
            return new Outcome.Accepted();
        });
        sweep();
        assertThat(sms.sent()).hasSize(1);
        assertThat(state(id)).isEqualTo(NotificationState.STOPPED);
        assertThat(state(stopped)).isEqualTo(NotificationState.STOPPED);
        NotificationId out = NotificationId.parse(sms.sent().get(0).key());
        assertThat(log().steps(worker, out)).extracting(Step::step).containsExactly("STOPPED", "SENT");
    }

    @Test
    void twoInstancesAtOnceSendEachMessageOnce() throws Exception {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            keys.add(remind(reachable("+7927500" + (1000 + i))).toString());
        }
        CompletableFuture<Integer> here = CompletableFuture.supplyAsync(this::sweep);
        CompletableFuture<Integer> there =
                CompletableFuture.supplyAsync(() -> other.get(Sweeps.class).run(SendingSweep.NAME));
        here.get();
        there.get();
        assertThat(sms.sent()).extracting(Message::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aSenderThatDiesBeforeSendingLosesNothing() {
        NotificationId id = remind(reachable("+79275000057"));
        failpoints.crashAt("notify.claimed");
        assertThatThrownBy(this::sweep).isInstanceOf(Crash.class);
        other.get(Sweeps.class).run(SendingSweep.NAME);
        assertThat(sms.sent()).isEmpty();
        clock.advance(NotificationRules.USUAL.lease());
        other.get(Sweeps.class).run(SendingSweep.NAME);
        assertThat(sms.sent()).extracting(Message::key).containsExactly(id.toString());
        assertThat(state(id)).isEqualTo(NotificationState.SENT);
    }

    @Test
    void aSenderThatDiesAfterSendingSendsAgainWithTheSameKey() {
        NotificationId id = remind(reachable("+79275000058"));
        failpoints.crashAt("notify.sent");
        assertThatThrownBy(this::sweep).isInstanceOf(Crash.class);
        clock.advance(NotificationRules.USUAL.lease().minusSeconds(1));
        other.get(Sweeps.class).run(SendingSweep.NAME);
        assertThat(sms.sent()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        other.get(Sweeps.class).run(SendingSweep.NAME);
        assertThat(sms.sent()).extracting(Message::key).containsExactly(id.toString(), id.toString());
        assertThat(state(id)).isEqualTo(NotificationState.SENT);
    }

    @Test
    void whoKillsEverySenderIsGivenUp() {
        NotificationId id = notify(NewNotification.of(reachable("+79275000059"), point, CRISIS.code(), now()));
        for (int i = 0; i < NotificationRules.USUAL.attempts(); i++) {
            failpoints.crashAt("notify.sent");
            assertThatThrownBy(this::sweep).isInstanceOf(Crash.class);
            clock.advance(NotificationRules.USUAL.lease());
        }
        sweep();
        assertThat(state(id)).isEqualTo(NotificationState.FAILED);
        assertThat(cause(id)).isEqualTo("attempts");
    }

    @Test
    void aSenderThatLostItsLeaseKeepsItsHandsOff() {
        NotificationId id = remind(reachable("+79275000060"));
        AtomicReference<Boolean> inside = new AtomicReference<>(false);
        sms.answers(message -> {
            if (!inside.getAndSet(true)) {
                // slower than the lease: another instance takes it and fails it
                clock.advance(NotificationRules.USUAL.lease());
                sms.answers(again -> new Outcome.Refused("unknown-number"));
                other.get(Sweeps.class).run(SendingSweep.NAME);
            }
            return new Outcome.TryLater("busy");
        });
        sweep();
        assertThat(state(id)).isEqualTo(NotificationState.FAILED);
        assertThat(cause(id)).isEqualTo("unknown-number");
    }

    @Test
    void nothingOfAddressOrTextIsKept() {
        NotificationId id = remind(reachable("+79275000061"));
        sweep();
        String row = database.text("select n::text from ochag_platform.notification n where id = ?", id.value());
        assertThat(row).doesNotContain("9275000061", "Напоминаем").contains("+7***61");
    }

    @Test
    void aWorkerHasItSentAgainAndThatIsRecorded() {
        Recipient recipient = reachable("+79275000062");
        NotificationId id = remind(recipient);
        assertRefused(NotificationError.NOT_TO_RESEND, () -> log().resend(worker, id));
        sweep();
        log().resend(worker, id);
        sweep();
        assertThat(sms.sent()).extracting(Message::key).containsExactly(id.toString(), id + ".1");
        assertThat(log().steps(worker, id))
                .extracting(Step::step, Step::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SENT", "system:notifications.send"),
                        org.assertj.core.groups.Tuple.tuple("RESENT", "staff:" + worker.staff() + "/" + worker.post()),
                        org.assertj.core.groups.Tuple.tuple("SENT", "system:notifications.send"));
        Actor.Staff reader = Actors.worker();
        ochag.ports().grants().at(point, reader, NotificationPermission.READ);
        assertRefused(KernelError.FORBIDDEN, () -> log().resend(reader, id));
        Actor.Staff elsewhere = Actors.worker();
        ochag.ports().grants().at(place(), elsewhere, NotificationPermission.MANAGE);
        assertRefused(KernelError.NOT_FOUND, () -> log().resend(elsewhere, id));
    }

    @Test
    void aWorkerStopsWhatWaits() {
        NotificationId id = remind(reachable("+79275000063"));
        log().stop(worker, id);
        sweep();
        assertThat(sms.sent()).isEmpty();
        assertRefused(NotificationError.NOT_WAITING, () -> log().stop(worker, id));
    }

    @Test
    void theGatewayReportsThatItHasArrived() {
        NotificationId id = remind(reachable("+79275000064"));
        Actor.Machine gateway = Actors.machine();
        assertRefused(KernelError.FORBIDDEN, () -> log().delivered(gateway, id));
        ochag.ports().grants().everywhere(gateway, NotificationPermission.REPORT);
        log().delivered(gateway, id);
        assertThat(state(id)).isEqualTo(NotificationState.WAITING);
        sweep();
        log().delivered(gateway, id);
        log().delivered(gateway, id);
        assertThat(state(id)).isEqualTo(NotificationState.DELIVERED);
        assertThat(log().steps(worker, id)).extracting(Step::step).containsExactly("SENT", "DELIVERED");
    }

    @Test
    void theLogShowsWhatIsVisibleInPages() {
        Recipient recipient = reachable("+79275000065");
        NotificationId one = remind(recipient);
        NotificationId two = remind(recipient);
        notify(reminder(recipient)); // of another place
        sweep();
        NotificationId three = remind(recipient);
        About all = new About(Set.of(recipient), Set.of(), new PageRequest(2, java.util.Optional.empty()));
        var page = log().about(worker, all);
        assertThat(page.items()).extracting(Entry::id).containsExactly(three, two);
        assertThat(log().about(worker, new About(Set.of(recipient), Set.of(), new PageRequest(2, page.next())))
                        .items())
                .extracting(Entry::id)
                .containsExactly(one);
        assertThat(log().about(
                                worker,
                                new About(Set.of(recipient), Set.of(NotificationState.WAITING), PageRequest.first()))
                        .items())
                .extracting(Entry::id)
                .containsExactly(three);
        PersonId person = ((Recipient.OfPerson) recipient).person();
        ochag.ports().restrictions().hide(person);
        assertThat(log().about(worker, all).items()).isEmpty();
        assertRefused(KernelError.NOT_FOUND, () -> log().steps(worker, one));
        assertThat(database.column(
                        "select distinct operation from ochag_platform.audit_entry where person_ids @> array[?]::uuid[]",
                        person.value()))
                .contains("notifications.about", "notifications.sent");
    }

    @Test
    void restrictedWorkIsSpokenOfNeutrallyAndSeenOnlyByThoseWhoMayKnow() {
        Recipient recipient = reachable("+79275000066");
        notify(NewNotification.of(recipient, point, SECRET.code(), now()));
        sweep();
        assertThat(sms.sent()).extracting(Message::text).containsExactly(NeutralText.RU);
        About all = new About(Set.of(recipient), Set.of(), PageRequest.first());
        assertThat(log().about(worker, all).items()).isEmpty();
        Actor.Staff insider = Actors.worker();
        ochag.ports().grants().at(point, insider, NotificationPermission.READ, AuditPermission.READ);
        assertThat(log().about(insider, all).items()).hasSize(1);
        Actor.Staff insiderElsewhere = Actors.worker();
        ochag.ports()
                .grants()
                .everywhere(insiderElsewhere, NotificationPermission.READ)
                .at(place(), insiderElsewhere, AuditPermission.READ);
        assertThat(log().about(insiderElsewhere, all).items()).isEmpty();
    }

    @Test
    void theRegionRewordsFromADayOnAndWithinTheHoles() {
        Actor.Staff office = Actors.worker();
        ochag.ports().grants().everywhere(office, NotificationPermission.TEXTS);
        NotificationTexts texts = ochag.get(NotificationTexts.class);
        NotificationText reworded =
                new NotificationText(ContactKind.EMAIL, Language.RU, "Коротко", "Не забудьте: {day}");
        LocalDate tomorrow = clock.today().plusDays(1);
        assertRefused(KernelError.FORBIDDEN, () -> texts.define(worker, REMINDER.code(), reworded, tomorrow));
        texts.define(office, REMINDER.code(), reworded, tomorrow);
        Recipient recipient = somebody();
        reach(recipient, ContactKind.EMAIL, "mail@example.org", true, false);
        remind(recipient);
        sweep();
        clock.advance(Duration.ofDays(1));
        remind(recipient);
        sweep();
        assertThat(mail.sent())
                .extracting(Message::text)
                .containsExactly("Напоминаем: 1 декабря.", "Не забудьте: 1 декабря");
        NotificationText hole = new NotificationText(ContactKind.PHONE, Language.RU, "", "Здравствуйте, {name}!");
        assertThatThrownBy(() -> texts.define(office, REMINDER.code(), hole, tomorrow.plusDays(9)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notification-text.hole");
        NotificationText plain = new NotificationText(ContactKind.PHONE, Language.RU, "", "Приходите на беседу.");
        assertThatThrownBy(() -> texts.define(office, SECRET.code(), plain, tomorrow.plusDays(9)))
                .isInstanceOf(InvalidValueException.class);
        assertRefused(NotificationError.PERIOD_TAKEN, () -> texts.define(office, REMINDER.code(), reworded, tomorrow));
    }

    @Test
    void thereIsNoWayToPutANameIntoAMessage() {
        assertThatThrownBy(() -> new NotificationValue.Code("Кленова")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new NotificationValue.Code("КЛЕНОВА")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> REMINDER.text(ContactKind.PHONE, Language.RU, "Здравствуйте, {name}!"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SECRET.text(ContactKind.PHONE, Language.RU, "Приходите на беседу."))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aHostWithoutFamiliesStartsAndReachesNobody() {
        Ochag alone = Ochag.on(database.secondPool())
                .clock(clock)
                .background(Background.OFF)
                .install(new Declared())
                .override(RoleGrants.class, ochag.ports().grants())
                .start();
        try (alone) {
            NotificationId id = remind(reachable("+79275000067"));
            alone.get(Sweeps.class).run(SendingSweep.NAME);
            assertThat(sms.sent()).isEmpty();
            assertThat(state(id)).isEqualTo(NotificationState.NO_CONTACT);
        }
    }

    @Test
    void twoChannelsForOneKindAreRefusedAtTheStart() {
        assertThatThrownBy(() -> TestOchag.build(new Declared(), new LogChannelModule(Set.of(ContactKind.PHONE))))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("PHONE");
    }
}
