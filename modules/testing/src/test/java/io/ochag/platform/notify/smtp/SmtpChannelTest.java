package io.ochag.platform.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.OchagException;
import io.ochag.platform.notify.Message;
import io.ochag.platform.notify.Outcome;
import io.ochag.platform.notify.smtp.SmtpOptions.Tls;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against real mail servers on this machine. */
@ExtendWith(PostgresExtension.class)
class SmtpChannelTest {
    private static final String HOST = "127.0.0.1";
    private static final Message MESSAGE = new Message(
            "0190-key", ContactKind.EMAIL, "olga@example.org", "Сообщение для вас", "Ёлка — в пятницу,\nв 10:00 № 5");
    private static final NotificationTemplate NOTE =
            NotificationTemplate.of("test.note").email(Language.RU, "Напоминание", "Ждём вас завтра.");

    private static SmtpOptions options(int port, Tls tls) {
        return new SmtpOptions(HOST, port, "ochag@example.org", tls, Optional.empty(), Duration.ofSeconds(5));
    }

    private static GreenMail greenMail(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, HOST, protocol);
        setup.setServerStartupTimeout(10_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }

    @Test
    void aRussianLetterArrivesAsItWasWritten() throws Exception {
        GreenMail server = greenMail(0, "smtp");
        try {
            SmtpChannel channel = new SmtpChannel(options(server.getSmtp().getPort(), Tls.NONE));
            assertThat(channel.send(MESSAGE)).isEqualTo(new Outcome.Accepted());
            MimeMessage letter = server.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo(MESSAGE.subject());
            assertThat(letter.getContent().toString().strip().replace("\r\n", "\n"))
                    .isEqualTo(MESSAGE.text());
            assertThat(letter.getMessageID()).isEqualTo("<0190-key@example.org>");
            assertThat(letter.getFrom()[0]).hasToString("ochag@example.org");
            assertThat(letter.getAllRecipients()[0]).hasToString("olga@example.org");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsDownIsTriedAgain(TestDatabase database) throws Exception {
        GreenMail first = greenMail(0, "smtp");
        int port = first.getSmtp().getPort();
        first.stop();
        MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
        try (TestOchag ochag =
                TestOchag.start(database, clock, new Declared(), new SmtpChannelModule(options(port, Tls.NONE)))) {
            Recipient recipient = new Recipient.OfPerson(new PersonId(UUID.randomUUID()));
            ochag.ports()
                    .families()
                    .reach(
                            recipient,
                            new Contact(ContactKind.EMAIL, "olga@example.org", true, false, true, Language.RU));
            NotificationId id = ochag.get(Transactions.class)
                    .write(() -> ochag.get(Notifications.class)
                            .notify(
                                    Actors.system(),
                                    NewNotification.of(
                                            recipient, new PlaceId(UUID.randomUUID()), NOTE.code(), clock.instant())));
            ochag.get(Sweeps.class).run("notifications.send");
            assertThat(state(database, id)).isEqualTo("WAITING smtp");
            GreenMail second = greenMail(port, "smtp");
            try {
                clock.advance(Duration.ofMinutes(1));
                ochag.get(Sweeps.class).run("notifications.send");
                assertThat(second.getReceivedMessages())
                        .singleElement()
                        .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Напоминание"));
                assertThat(state(database, id)).startsWith("SENT");
                assertThat(database.text(
                                "select address_masked from ochag_platform.notification where id = ?", id.value()))
                        .isEqualTo("o***@example.org");
            } finally {
                second.stop();
            }
        }
    }

    private static final class Declared extends FeatureModule {
        @Override
        protected void configure() {
            messages(NOTE);
        }
    }

    private static String state(TestDatabase database, NotificationId id) {
        return database.text(
                "select state || ' ' || coalesce(cause, '') from ochag_platform.notification where id = ?", id.value());
    }

    @Test
    void aRecipientThatTheServerRefusesIsRefusedAndOneItCannotTakeNowIsTriedLater() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp("550 no such mailbox")) {
            assertThat(new SmtpChannel(options(server.port(), Tls.NONE)).send(MESSAGE))
                    .isEqualTo(new Outcome.Refused("recipient"));
        }
        try (ScriptedSmtp server = new ScriptedSmtp("451 come back later")) {
            assertThat(new SmtpChannel(options(server.port(), Tls.NONE)).send(MESSAGE))
                    .isEqualTo(new Outcome.TryLater("smtp"));
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAskingAnybody() {
        Message wrong = new Message("k", ContactKind.EMAIL, "no address", "a", "b");
        assertThat(new SmtpChannel(options(9, Tls.NONE)).send(wrong)).isEqualTo(new Outcome.Refused("address"));
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        GreenMail server = greenMail(0, "smtps");
        try {
            SmtpChannel channel = new SmtpChannel(options(server.getSmtps().getPort(), Tls.TLS));
            assertThat(channel.send(MESSAGE)).isEqualTo(new Outcome.TryLater("smtp"));
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void mailInTheClearStaysOnThisMachine() {
        assertThatThrownBy(() -> new SmtpOptions(
                        "mail.example.org", 25, "a@example.org", Tls.NONE, Optional.empty(), Duration.ofSeconds(1)))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("OCHAG_SMTP_TLS");
        assertThat(new SmtpOptions.Login("user", "secret").toString()).doesNotContain("secret");
    }
}
