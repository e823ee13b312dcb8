package io.ochag.kernel.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a new file come from. It is opened again when the write that stores the file is repeated. */
@FunctionalInterface
public interface ContentSource {
    /** From the first byte; the caller closes it. */
    InputStream open() throws IOException;

    static ContentSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
