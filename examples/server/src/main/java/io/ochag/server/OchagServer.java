package io.ochag.server;

import io.ochag.embedded.EmbeddedPostgresException;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.text.Language;
import io.ochag.platform.OchagException;
import io.ochag.platform.audit.SealHead;
import io.ochag.platform.config.Settings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The server's {@code main}: reads settings, starts a region, and says in one sentence why it does not. */
public final class OchagServer {
    private static final Logger LOG = LoggerFactory.getLogger(OchagServer.class);
    private static final Path SETTINGS_FILE = Path.of("ochag.properties");
    private static final int MOST_FAULTS = 20;
    private static final int NOT_WHOLE = 2;

    private OchagServer() {}

    /** @param arguments none, {@code verify} and a head of seals, or {@code profile-preview}; settings are a file and the environment */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Settings settings = Settings.read(ServerSettings.all(), file(), System.getenv());
            if (arguments.length == 0) {
                run(settings, out);
            } else {
                command(settings, List.of(arguments), out, err);
            }
        } catch (OchagException | EmbeddedPostgresException e) {
            refuse(err, String.valueOf(e.getMessage()));
        } catch (DomainException e) {
            refuse(err, faults(e));
        } catch (InvalidValueException e) {
            refuse(err, "A setting or an argument cannot be used: " + e.reason() + ".");
        } catch (RuntimeException e) {
            LOG.error("the start failed", e);
            refuse(err, "Ochag could not start because of a fault of its own; the line above says where.");
        }
    }

    /** A stop that is asked for on the way waits for the start to end: PostgreSQL must not be left behind. */
    private static void run(Settings settings, PrintStream out) {
        CompletableFuture<Optional<Region>> started = new CompletableFuture<>();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> started.join().ifPresent(region -> {
                            region.close();
                            out.println("Ochag has stopped.");
                            out.flush();
                        }),
                        "ochag-stop"));
        try {
            started.complete(Optional.of(Region.start(settings, out)));
        } finally {
            started.complete(Optional.empty()); // does nothing after a start that succeeded
        }
    }

    private static void command(Settings settings, List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of(PreviewCommand.NAME))) {
            new PreviewCommand(out).run(settings);
            return;
        }
        if (!arguments.get(0).equals(VerifyCommand.NAME) || arguments.size() > 2) {
            refuse(
                    err,
                    "Ochag knows two commands: " + VerifyCommand.NAME + " [head], and " + PreviewCommand.NAME
                            + ". Without a command it serves.");
        }
        Optional<SealHead> known =
                arguments.stream().skip(1).map(SealHead::parse).findFirst();
        if (!new VerifyCommand(out).run(settings, known)) {
            Runtime.getRuntime().halt(NOT_WHOLE);
        }
    }

    private static void refuse(PrintStream err, String sentence) {
        err.println(sentence);
        err.flush();
        Runtime.getRuntime().halt(1);
    }

    private static String faults(DomainException e) {
        String details = e.violations().stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault.pointer() + " " + fault.text().in(Language.EN))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return e.error().text().in(Language.EN) + (e.violations().isEmpty() ? "" : details);
    }

    private static Optional<Path> file() {
        return Optional.of(SETTINGS_FILE).filter(Files::exists);
    }
}
