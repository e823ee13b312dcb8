package io.ochag.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of the repository, for tests that hold them to the code. */
final class Documents {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..", "..").normalize();

    private Documents() {}

    /** README.md and everything under docs, as paths from the root of the repository. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md"),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .map(file -> ROOT.relativize(file).toString())
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(String document) {
        return ROOT.resolve(document);
    }

    static String read(String document) {
        try {
            return Files.readString(path(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the fences of this language, each block stripped. */
    static List<String> fenced(String document, String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
                .matcher(read(document))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }
}
