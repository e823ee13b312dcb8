package io.ochag.server;

import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.web.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the demo sign-ins: given, or made at the first start and kept in the data folder for its owner alone. */
final class DemoPassword {
    private static final String FILE = "demo-password";
    private static final int RANDOM_BYTES = 12;

    private DemoPassword() {}

    static Password of(Settings settings) {
        return settings.find(ServerSettings.DEMO_PASSWORD).orElseGet(() -> kept(settings.get(ServerSettings.DATA)));
    }

    private static Password kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            return Password.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new OchagException("The file " + file + " cannot be read or written.", e);
        }
    }

    /** Renamed when whole, so that a kill on the way leaves no half of it; a temporary file is its owner's alone. */
    private static void make(Path folder, Path file) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, FILE, ".new");
        Files.writeString(whole, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
