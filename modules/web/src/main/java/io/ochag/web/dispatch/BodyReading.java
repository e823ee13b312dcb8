package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.web.problem.HttpError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a JSON body off the connection, up to a limit that holds for chunked bodies too. */
final class BodyReading {
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final int BUFFER = 8192;
    /** How much of a body that is too large is still taken and thrown away, so that the client reads the answer instead of a reset. */
    private static final int DRAINED = 16;

    private BodyReading() {}

    static byte[] read(Context request, long limit) {
        String type = request.header(Header.CONTENT_TYPE);
        if (type == null
                || !JSON.matcher(type.strip()).matches()
                || isCompressed(request.header(Header.CONTENT_ENCODING))) {
            throw HttpError.MEDIA_TYPE.refusal();
        }
        try {
            return read(request.bodyInputStream(), limit);
        } catch (IOException e) {
            // the client went away, or its chunks make no sense
            throw HttpError.BAD_REQUEST.refusal();
        }
    }

    private static boolean isCompressed(@Nullable String encoding) {
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static byte[] read(InputStream in, long limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            if (total <= limit) {
                body.write(buffer, 0, count);
            } else if (total > limit * DRAINED) {
                break;
            }
        }
        if (total > limit) {
            throw HttpError.TOO_LARGE.refusal();
        }
        return body.toByteArray();
    }
}
