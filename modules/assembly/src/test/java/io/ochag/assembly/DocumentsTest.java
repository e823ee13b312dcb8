package io.ochag.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE =
            Pattern.compile("`((?:modules|examples|docs|bom|\\.ci)/(?!server/target/)[A-Za-z0-9_./-]*[A-Za-z0-9_])`");

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(Documents.all()).hasSizeGreaterThan(5).allSatisfy(document -> {
            Path file = Documents.path(document);
            assertThat(found(LINK, document))
                    .allSatisfy(target ->
                            assertThat(file.resolveSibling(target)).as(document).exists());
        });
    }

    @Test
    void everyFileThatIsNamedIsThere() {
        assertThat(Documents.all())
                .anySatisfy(document -> assertThat(found(FILE, document)).isNotEmpty());
        assertThat(Documents.all())
                .allSatisfy(document -> assertThat(found(FILE, document))
                        .allSatisfy(file -> assertThat(Files.exists(Documents.path(file)))
                                .as("%s in %s", file, document)
                                .isTrue()));
    }

    private static List<String> found(Pattern pattern, String document) {
        return pattern.matcher(Documents.read(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
