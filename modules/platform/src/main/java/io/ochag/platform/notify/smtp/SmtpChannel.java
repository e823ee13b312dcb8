package io.ochag.platform.notify.smtp;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.notify.Channel;
import io.ochag.platform.notify.Message;
import io.ochag.platform.notify.Outcome;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailValidationException;
import org.simplejavamail.mailer.MailerBuilder;

/** E-mail by SMTP. The key of a message is its Message-ID, by which a mail server or a mailbox can tell a repetition. */
final class SmtpChannel implements Channel {
    private final SmtpOptions options;
    private final Mailer mailer;

    SmtpChannel(SmtpOptions options) {
        this.options = options;
        this.mailer = mailer(options);
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }

    @Override
    public Outcome send(Message message) {
        try {
            mailer.sendMail(email(message)).join();
            return new Outcome.Accepted();
        } catch (MailException e) {
            return outcome(e);
        }
    }

    private Email email(Message message) {
        String domain = options.from().substring(options.from().indexOf('@') + 1);
        return EmailBuilder.startingBlank()
                .fixingMessageId("<" + message.key() + "@" + domain + ">")
                .from(options.from())
                .to(message.address())
                .withSubject(message.subject())
                .withPlainText(message.text())
                // no automatic answer is wanted (RFC 3834)
                .withHeader("Auto-Submitted", "auto-generated")
                .buildEmail();
    }

    /** Of a failure only its kind goes on: its texts hold addresses. */
    private static Outcome outcome(MailException failure) {
        if (failure instanceof MailValidationException) {
            return new Outcome.Refused("address");
        }
        if (caused(failure, AuthenticationFailedException.class) != null) {
            return new Outcome.TryLater("sign-in");
        }
        SendFailedException refusal = caused(failure, SendFailedException.class);
        Address[] invalid = refusal == null ? null : refusal.getInvalidAddresses();
        boolean recipientRefused = invalid != null && invalid.length > 0;
        return recipientRefused ? new Outcome.Refused("recipient") : new Outcome.TryLater("smtp");
    }

    private static <T extends Throwable> @Nullable T caused(Throwable failure, Class<T> type) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }

    private static Mailer mailer(SmtpOptions options) {
        String user = options.login().map(SmtpOptions.Login::user).orElse(null);
        String password = options.login().map(SmtpOptions.Login::password).orElse(null);
        return MailerBuilder.withSMTPServer(options.host(), options.port(), user, password)
                .withTransportStrategy(
                        switch (options.tls()) {
                            case STARTTLS -> TransportStrategy.SMTP_TLS;
                            case TLS -> TransportStrategy.SMTPS;
                            case NONE -> TransportStrategy.SMTP;
                        })
                .withSessionTimeout(Math.toIntExact(options.patience().toMillis()))
                .buildMailer();
    }
}
