package io.ochag.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.platform.OchagException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Setting<Integer> PORT = Setting.number("ochag.port", 8080, 0, 65_535, "port");
    private static final Setting<String> HOST = Setting.text("ochag.host", "127.0.0.1", "address");
    private static final Setting<String> URL = Setting.optionalText("ochag.database.url", "database");
    private static final Setting<String> PASSWORD = Setting.secret("ochag.database.password", "password");
    private static final Setting<Boolean> DEMO = Setting.yesNo("ochag.demo", true, "demo data");
    private static final Setting<Duration> IDLE =
            Setting.duration("ochag.idle-timeout", Duration.ofMinutes(30), "idle");
    private static final List<Setting<?>> ALL = List.of(PORT, HOST, URL, PASSWORD, DEMO, IDLE);

    @TempDir
    Path folder;

    @Test
    void withoutAnythingSetTheUsualValuesStand() {
        Settings settings = Settings.read(ALL, Optional.empty(), Map.of());
        assertThat(settings.get(PORT)).isEqualTo(8080);
        assertThat(settings.get(HOST)).isEqualTo("127.0.0.1");
        assertThat(settings.get(DEMO)).isTrue();
        assertThat(settings.get(IDLE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.find(URL)).isEmpty();
        assertThatThrownBy(() -> settings.get(URL))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("OCHAG_DATABASE_URL");
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheUsual() throws IOException {
        Path file = file("ochag.port=1000\nochag.host=10.0.0.1\nochag.database.password=пароль\n");
        Settings settings = Settings.read(ALL, Optional.of(file), Map.of("OCHAG_PORT", " 2000 ", "PATH", "/bin"));
        assertThat(settings.get(PORT)).isEqualTo(2000);
        assertThat(settings.get(HOST)).isEqualTo("10.0.0.1");
        assertThat(settings.get(PASSWORD)).isEqualTo("пароль");
    }

    @Test
    void anEmptyValueIsAsIfNotSet() {
        Settings settings = Settings.read(ALL, Optional.empty(), Map.of("OCHAG_PORT", "  ", "OCHAG_DATABASE_URL", ""));
        assertThat(settings.get(PORT)).isEqualTo(8080);
        assertThat(settings.find(URL)).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNoValueIsRepeated() throws IOException {
        Path file = file("ochag.prot=1000\nochag.idle-timeout=half-an-hour\n");
        assertThatThrownBy(() -> Settings.read(
                        ALL,
                        Optional.of(file),
                        Map.of("OCHAG_PORT", "70000", "OCHAG_DEMO", "perhaps", "OCHAG_PASWORD", "s3cret")))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("OCHAG_PORT (ochag.port): must be a whole number from 0 to 65535")
                .hasMessageContaining("OCHAG_DEMO (ochag.demo): must be true or false")
                .hasMessageContaining("OCHAG_IDLE_TIMEOUT (ochag.idle-timeout): cannot be read")
                .hasMessageContaining("OCHAG_PASWORD is not a setting")
                .hasMessageContaining("ochag.prot is not a setting")
                .message()
                .doesNotContain("70000", "perhaps", "s3cret", "half-an-hour");
    }

    @Test
    void aNumberThatIsNoneIsSaidToBeNone() {
        assertThatThrownBy(() -> Settings.read(ALL, Optional.empty(), Map.of("OCHAG_PORT", "x80")))
                .hasMessageContaining("OCHAG_PORT (ochag.port): must be a whole number")
                .message()
                .doesNotContain("x80");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.properties");
        assertThatThrownBy(() -> Settings.read(ALL, Optional.of(missing), Map.of()))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("missing.properties");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ochag.properties"), text);
    }
}
