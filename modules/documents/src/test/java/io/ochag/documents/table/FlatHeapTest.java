package io.ochag.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many rows need no more memory than few. Heap is measured, not time: what is still in use after a collection, in a JVM that has 48 MB. XLSX keeps
 * four bytes a row (fastexcel's list of rows that are written), which the allowance is for.
 */
class FlatHeapTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final long FEW = 10_000;
    private static final long MANY = FULL ? 1_000_000 : 100_000;
    private static final long ALLOWANCE = 2_000_000 + 6 * MANY;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void manyRowsNeedNoMoreMemoryThanFew(String format) throws Exception {
        long few = live(format, FEW);
        long many = live(format, MANY);
        System.out.printf("%s: %,d rows %,d bytes, %,d rows %,d bytes%n", format, FEW, few, MANY, many);
        assertThat(many).isLessThan(few + ALLOWANCE);
    }

    private static long live(String format, long rows) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TableFlood.class.getName(),
                        format,
                        Long.toString(rows))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(said).isZero();
        return Long.parseLong(said);
    }
}
