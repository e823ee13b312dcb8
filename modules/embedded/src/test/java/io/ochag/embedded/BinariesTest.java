package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    Path temp;

    @Test
    void twoProcessesUnpackAtOnceIntoOneFolder() throws IOException {
        Path cache = temp.resolve("cache");
        try (Child one = Child.start(temp.resolve("one").toString(), "hold", cache.toString());
                Child two = Child.start(temp.resolve("two").toString(), "hold", cache.toString())) {
            one.await("READY ");
            two.await("READY ");
        }
        try (Stream<Path> files = Files.list(cache)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(2);
            assertThat(names.get(0)).startsWith("postgres-18-");
            assertThat(names.get(1)).isEqualTo(names.get(0) + ".lock");
        }
    }
}
