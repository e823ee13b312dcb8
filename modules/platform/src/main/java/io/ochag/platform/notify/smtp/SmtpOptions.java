package io.ochag.platform.notify.smtp;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.OchagException;
import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where mail goes out.
 *
 * @param from address that messages come from
 * @param login user and password; empty where the server asks for none
 * @param patience for connecting and for each answer
 */
public record SmtpOptions(
        @NotPersonal String host,
        int port,
        @NotPersonal String from,
        Tls tls,
        Optional<Login> login,
        Duration patience) {
    /** How the connection is protected. */
    public enum Tls {
        /** Begins in the clear and must change to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** In the clear: only to a server on this machine. */
        NONE
    }

    /** Prints nothing. */
    public record Login(
            @NotPersonal String user, @NotPersonal String password) {
        @Override
        public String toString() {
            return "Login[***]";
        }
    }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Setting<String> HOST =
            Setting.optionalText("ochag.smtp.host", "Mail server; without one no e-mail is sent.");
    private static final Setting<Integer> PORT =
            Setting.number("ochag.smtp.port", 587, 1, 65_535, "Port of the mail server.");
    private static final Setting<String> FROM =
            Setting.optionalText("ochag.smtp.from", "Address that e-mails come from.");
    private static final Setting<Tls> TLS = new Setting<>(
            "ochag.smtp.tls",
            Optional.of("starttls"),
            "starttls, tls (from the first byte) or none (only to this machine).",
            false,
            SmtpOptions::tls);
    private static final Setting<String> USER =
            Setting.optionalText("ochag.smtp.user", "User of the mail server, if it asks for one.");
    private static final Setting<String> PASSWORD_FILE =
            Setting.optionalText("ochag.smtp.password-file", "File with that user's password.");

    /** @throws OchagException for mail in the clear to another machine */
    public SmtpOptions {
        if (tls == Tls.NONE && !THIS_MACHINE.contains(host)) {
            throw new OchagException(
                    "Mail goes to another machine only with TLS: set " + TLS.variable() + " to starttls or tls.");
        }
    }

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(HOST, PORT, FROM, TLS, USER, PASSWORD_FILE);
    }

    /** Empty where no mail server is set. */
    public static Optional<SmtpOptions> of(Settings settings) {
        return settings.find(HOST)
                .map(host -> new SmtpOptions(
                        host,
                        settings.get(PORT),
                        settings.get(FROM),
                        settings.get(TLS),
                        settings.find(USER).map(user -> new Login(user, password(settings.get(PASSWORD_FILE)))),
                        PATIENCE));
    }

    private static String password(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new OchagException("The file that " + PASSWORD_FILE.variable() + " names cannot be read.", e);
        }
    }

    private static Tls tls(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Tls.STARTTLS;
            case "tls" -> Tls.TLS;
            case "none" -> Tls.NONE;
            default -> throw new IllegalArgumentException("must be starttls, tls or none");
        };
    }
}
