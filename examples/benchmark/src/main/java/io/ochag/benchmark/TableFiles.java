package io.ochag.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What goes into the tables, each in a file of its own: so a family is made once, though its parts come in at different times. */
final class TableFiles implements AutoCloseable {
    private static final String NOTHING = "\\N";

    private final Path folder;
    private final Map<Table, Writer> writers = new EnumMap<>(Table.class);

    TableFiles() throws IOException {
        folder = Files.createTempDirectory("ochag-benchmark-");
        for (Table table : Table.values()) {
            writers.put(table, new BufferedWriter(Files.newBufferedWriter(file(table)), 1 << 16));
        }
    }

    /** @param columns an empty optional is no value */
    void line(Table table, Object... columns) throws IOException {
        Writer out = writers.get(table);
        if (out == null) {
            throw new IllegalStateException("written already");
        }
        for (int i = 0; i < columns.length; i++) {
            Object value =
                    columns[i] instanceof Optional<?> some ? some.isPresent() ? some.get() : NOTHING : columns[i];
            out.write(i == 0 ? "" : "\t");
            out.write(String.valueOf(value));
        }
        out.write('\n');
    }

    void finish() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }

    Path file(Table table) {
        return folder.resolve(table.name());
    }

    @Override
    public void close() throws IOException {
        finish();
        for (Table table : Table.values()) {
            Files.deleteIfExists(file(table));
        }
        Files.deleteIfExists(folder);
    }
}
