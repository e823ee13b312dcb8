package io.ochag.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A text that is written while it is read. It is called once, after the handler has returned and outside of what is kept for the request, so a long
 * one asks for rights anew.
 *
 * @see RouteDraft#streams
 */
@FunctionalInterface
public interface Streamed {
    /** Writes all of it. It need not flush or close. */
    void writeTo(Writer out) throws IOException;

    /** What is no text, or brings its own encoding: a spreadsheet. */
    static Streamed bytes(Bytes bytes) {
        return bytes;
    }

    /** The same as bytes. */
    interface Bytes extends Streamed {
        /** Writes all of it. It need not flush or close. */
        void writeTo(OutputStream out) throws IOException;

        @Override
        default void writeTo(Writer out) {
            throw new IllegalStateException("these are bytes");
        }
    }
}
