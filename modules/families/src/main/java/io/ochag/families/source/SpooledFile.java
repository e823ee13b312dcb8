package io.ochag.families.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file laid down on the disk of this process while it is read, readable by its user alone; gone when closed. */
public final class SpooledFile implements AutoCloseable {
    private final Path path;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /** The stream is closed. */
    public static SpooledFile of(InputStream content) {
        try (InputStream bytes = content) {
            Path path = Files.createTempFile("ochag-import-", ".tmp");
            try {
                Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
                return new SpooledFile(path);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
