package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.NotificationValue;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.StopReason;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.kernel.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link Notifications} keeps to: messages that are declared, caused in a write, and stopped at once. */
public abstract class NotificationsContract {
    /** Declared wherever this contract runs. */
    public static final NotificationTemplate REMINDER = NotificationTemplate.of("test.reminder")
            .hole("day", NotificationValue.Form.DAY)
            .text(ContactKind.PHONE, Language.RU, "Напоминаем: {day}.")
            .text(ContactKind.PHONE, Language.EN, "A reminder: {day}.")
            .email(Language.RU, "Напоминание", "Напоминаем: {day}.");

    private static final NotificationValue DAY = new NotificationValue.Day(LocalDate.of(2026, 12, 1));

    protected abstract Notifications notifications();

    protected abstract Actor actor();

    protected abstract Instant now();

    protected abstract <T> T write(Supplier<T> work);

    /** Whether this message still waits. */
    protected abstract boolean waits(NotificationId notification);

    protected static Recipient somebody() {
        return new Recipient.OfPerson(new PersonId(UUID.randomUUID()));
    }

    protected static PlaceId place() {
        return new PlaceId(UUID.randomUUID());
    }

    protected final NewNotification reminder(Recipient recipient) {
        return NewNotification.of(recipient, place(), REMINDER.code(), now()).with("day", DAY);
    }

    protected final NotificationId notify(NewNotification notification) {
        return write(() -> notifications().notify(actor(), notification));
    }

    @Test
    public void aMessageWaitsUntilItIsStopped() {
        Recipient recipient = somebody();
        NotificationId one = notify(reminder(recipient));
        NotificationId other = notify(reminder(somebody()));
        assertThat(waits(one)).isTrue();
        int stopped = write(() -> notifications().stopFor(actor(), Set.of(recipient), StopReason.LOSS));
        assertThat(stopped).isEqualTo(1);
        assertThat(waits(one)).isFalse();
        assertThat(waits(other)).isTrue();
        int again = write(() -> notifications().stopFor(actor(), Set.of(recipient), StopReason.LOSS));
        assertThat(again).isZero();
    }

    @Test
    public void messagesOfOneKeyAreStoppedTogether() {
        StopKey loan = new StopKey("loan:" + UUID.randomUUID());
        NotificationId one = notify(reminder(somebody()).stoppedBy(loan));
        NotificationId two = notify(reminder(somebody()).stoppedBy(loan));
        NotificationId other = notify(reminder(somebody()).stoppedBy(new StopKey("loan:" + UUID.randomUUID())));
        int stopped = write(() -> notifications().stop(actor(), loan, StopReason.CANCELLED));
        assertThat(stopped).isEqualTo(2);
        assertThat(waits(one)).isFalse();
        assertThat(waits(two)).isFalse();
        assertThat(waits(other)).isTrue();
    }

    @Test
    public void onlyInAWrite() {
        assertThatThrownBy(() -> notifications().notify(actor(), reminder(somebody())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> notifications().stop(actor(), new StopKey("loan:1"), StopReason.CANCELLED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> notifications().stopFor(actor(), Set.of(somebody()), StopReason.LOSS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void aTemplateThatNobodyDeclaredOrOtherValuesAreAFault() {
        NewNotification undeclared =
                NewNotification.of(somebody(), place(), new TemplateCode("test.undeclared"), now());
        NewNotification unfilled = NewNotification.of(somebody(), place(), REMINDER.code(), now());
        NewNotification otherForm = unfilled.with("day", new NotificationValue.Code("17"));
        NewNotification tooMany = reminder(somebody()).with("more", DAY);
        for (NewNotification wrong : Set.of(undeclared, unfilled, otherForm, tooMany)) {
            assertThatThrownBy(() -> notify(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void whatCouldNeverBeSentIsRefused() {
        assertThatThrownBy(() -> reminder(somebody()).notAfter(now().minus(Duration.ofSeconds(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notification.not-after");
    }
}
