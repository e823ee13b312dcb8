package io.ochag.server;

import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.web.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The password of the demo sign-ins: given, or made at the first start and kept in the data folder for its owner alone. */
final class DemoPassword {
    private static final String FILE = "demo-password";

    private DemoPassword() {}

    static Password of(Settings settings) {
        Optional<String> given = settings.find(ServerSettings.DEMO_PASSWORD);
        return given.map(Password::parse).orElseGet(() -> kept(settings.get(ServerSettings.DATA)));
    }

    private static Password kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[12];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(folder);
                Files.writeString(
                        file,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(random),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Password.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new OchagException("The file " + file + " cannot be read or written.", e);
        }
    }
}
