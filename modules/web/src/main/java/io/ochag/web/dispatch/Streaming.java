package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.web.Route;
import io.ochag.web.Streamed;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a streamed answer onto the connection. */
final class Streaming {
    private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);
    /** To Jetty this says: break the connection. */
    private static final int ABORT = -1;

    private Streaming() {}

    /** What fails before the first byte is thrown and can still be answered; what fails later breaks the connection. */
    static void send(Context request, @Nullable Streamed streamed, Route.Answer answer) {
        if (streamed == null) {
            return;
        }
        Started out = new Started(request, answer);
        try {
            if (streamed instanceof Streamed.Bytes bytes) {
                OutputStream buffered = new BufferedOutputStream(out);
                bytes.writeTo(buffered);
                buffered.flush();
            } else {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                streamed.writeTo(writer);
                writer.flush();
            }
        } catch (IOException | RuntimeException e) {
            if (!out.started) {
                throw e instanceof RuntimeException own ? own : new UncheckedIOException((IOException) e);
            }
            LOG.warn("an answer broke off while it was written", e);
            abort(request);
        }
    }

    private static void abort(Context request) {
        try {
            request.res().sendError(ABORT);
        } catch (IOException e) {
            LOG.debug("the connection is gone already", e);
        }
    }

    /** Sets status and headers with the first byte. */
    private static final class Started extends OutputStream {
        private final Context request;
        private final Route.Answer answer;
        private boolean started;

        private Started(Context request, Route.Answer answer) {
            this.request = request;
            this.answer = answer;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (!started) {
                started = true;
                request.status(answer.status());
                String type = answer.mediaType().orElseThrow();
                request.contentType(type.startsWith("text/") ? type + "; charset=utf-8" : type);
                request.header(Header.CONTENT_DISPOSITION, "attachment");
            }
            request.outputStream().write(bytes, from, count);
        }
    }
}
