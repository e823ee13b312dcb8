package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.util.Locale;
import java.util.Map;

/** The operating system and processor of this process, and what differs by them. Only Linux x86-64 is tested. */
record Platform(boolean windows, boolean linux, String archive) {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("linux")
                ? "linux"
                : name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "";
        String processor = PROCESSORS.getOrDefault(osArch.toLowerCase(Locale.ROOT), "");
        if (system.isEmpty() || processor.isEmpty()) {
            throw new EmbeddedPostgresException(
                    Reason.UNSUPPORTED_PLATFORM,
                    "There is no embedded PostgreSQL for " + osName + " on " + osArch
                            + "; give the address of a PostgreSQL server instead.");
        }
        return new Platform(
                system.equals("windows"), system.equals("linux"), "postgres-" + system + "-" + processor + ".txz");
    }

    String executable(String name) {
        return windows ? name + ".exe" : name;
    }
}
