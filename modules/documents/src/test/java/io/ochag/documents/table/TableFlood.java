package io.ochag.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes a table of many rows to nowhere, in a JVM of its own, and prints how many bytes of the heap were still in use at the worst of ten looks. */
public final class TableFlood {
    private static final int LOOKS = 10;

    private TableFlood() {}

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[1]);
        TableWriter writer = arguments[0].equals("xlsx") ? new XlsxWriter() : new CsvWriter(StandardCharsets.UTF_8);
        long[] most = {0};
        writer.write(
                Sample.TABLE,
                Optional.of("Выгрузка № 000001 от 22.11.2026 14:05, передано: Комитет"),
                sink -> {
                    for (long i = 1; i <= count; i++) {
                        sink.accept(Sample.number(i));
                        if (i % (count / LOOKS) == 0) {
                            most[0] = Math.max(most[0], live());
                        }
                    }
                },
                OutputStream.nullOutputStream());
        System.out.println(most[0]);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
