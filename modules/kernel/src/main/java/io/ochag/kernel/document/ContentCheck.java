package io.ochag.kernel.document;

import java.io.InputStream;

/** Port: a further check of every new file, such as a virus scanner. Optional; without one every file passes. */
@FunctionalInterface
public interface ContentCheck {
    /** Called within the write that stores the file; the stream need not be read or closed. */
    boolean passes(MediaType type, InputStream content);
}
