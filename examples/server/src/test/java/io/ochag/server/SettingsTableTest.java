package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.platform.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The settings in the documents are those of the server. */
class SettingsTableTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..", "..").normalize();
    private static final Pattern VARIABLE = Pattern.compile("\\bOCHAG_[A-Z_]*[A-Z]");

    @Test
    void theGuideHasARowForEachSettingWithItsUsualValue() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/guide.md"));
        assertThat(ServerSettings.all()).allSatisfy(setting -> assertThat(guide).contains(row(setting)));
    }

    @Test
    void everyVariableInTheDocumentsIsASetting() throws IOException {
        Set<String> variables =
                ServerSettings.all().stream().map(Setting::variable).collect(Collectors.toSet());
        for (String document : new String[] {"README.md", "docs/guide.md"}) {
            Set<String> named = VARIABLE.matcher(Files.readString(ROOT.resolve(document)))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            assertThat(variables).as(document).containsAll(named);
        }
    }

    private static String row(Setting<?> setting) {
        return "| `" + setting.variable() + "` | "
                + setting.usual().map(usual -> "`" + usual + "` |").orElse("|");
    }
}
