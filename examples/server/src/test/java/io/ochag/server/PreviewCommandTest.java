package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps the profile sees what a start would do before it does it. */
class PreviewCommandTest {
    @TempDir
    Path temp;

    @Test
    void tellsWhatAStartWouldChangeAndChangesNothing() throws Exception {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess fresh = home.launch(Map.of(), "profile-preview");
            assertThat(fresh.awaitExit()).as(fresh.errors()).isZero();
            assertThat(fresh.output()).contains("ADDED place garmonia-01", "change 0, end 0", "Nothing was loaded.");
            home.start(Map.of()).stop();
            ServerProcess same = home.launch(Map.of(), "profile-preview");
            assertThat(same.awaitExit()).isZero();
            assertThat(same.output()).contains("The profile would add 0, change 0, end 0");
        }
    }
}
