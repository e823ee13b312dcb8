package io.ochag.server;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.web.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The password that the demo sign-ins are made with: given, or made at the first start and kept in the data folder for its owner alone. A
 * sign-in that is there keeps the password it was made with, whatever is given later.
 */
final class DemoPassword {
    private static final String FILE = "demo-password";
    private static final int RANDOM_BYTES = 12;

    private DemoPassword() {}

    /** For sign-ins that are to be made. */
    static Password of(Settings settings) {
        Optional<Password> kept = kept(settings);
        return kept.or(() -> settings.find(ServerSettings.DEMO_PASSWORD)).orElseGet(() -> make(settings));
    }

    /** The one that was made at the first start, unless one was given then. */
    static Optional<Password> kept(Settings settings) {
        Path file = file(settings);
        try {
            return Files.exists(file)
                    ? Optional.of(Password.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new OchagException("The file " + file + " cannot be read.", e);
        } catch (InvalidValueException e) {
            throw new OchagException("The file " + file + " does not hold a password of 12 to 100 characters.", e);
        }
    }

    /** Renamed when whole, so that a kill on the way leaves no half of it; a temporary file is its owner's alone. */
    private static Password make(Settings settings) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        Password made = Password.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Path file = file(settings);
        try {
            Path folder = Files.createDirectories(settings.get(ServerSettings.DATA));
            Path whole = Files.createTempFile(folder, FILE, ".new");
            Files.writeString(whole, made.text());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OchagException("The file " + file + " cannot be written.", e);
        }
        return made;
    }

    private static Path file(Settings settings) {
        return settings.get(ServerSettings.DATA).resolve(FILE);
    }
}
