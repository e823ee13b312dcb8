package io.ochag.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept open and carries one request at a time. It does as little as it can, so as not to be what is measured. */
final class HttpLane implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private String head = "";
    private byte[] body = new byte[0];

    HttpLane(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    static byte[] request(String method, String path, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n";
        byte[] start = (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + length + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    /** Sends a request and reads the whole answer; the status. */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        head = head();
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("\r\ncontent-length:");
        if (at >= 0) {
            int end = lower.indexOf("\r\n", at + 2);
            body = exactly(Integer.parseInt(
                    lower.substring(at + "\r\ncontent-length:".length(), end).strip()));
        } else if (lower.contains("\r\ntransfer-encoding: chunked")) {
            body = chunks();
        } else {
            body = new byte[0];
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    /** Status line and headers of the last answer. */
    String answeredHead() {
        return head;
    }

    String answeredBody() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String head() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(512);
        int ends = 0;
        while (ends < 4) {
            int next = next();
            read.write(next);
            ends = next == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : next == '\r' ? 1 : 0;
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(), 16);
        while (size > 0) {
            all.write(exactly(size));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = next(); next != '\n'; next = next()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private byte[] exactly(int count) throws IOException {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            if (position == filled) {
                fill();
            }
            int part = Math.min(count - done, filled - position);
            System.arraycopy(buffer, position, bytes, done, part);
            position += part;
            done += part;
        }
        return bytes;
    }

    private int next() throws IOException {
        if (position == filled) {
            fill();
        }
        return buffer[position++];
    }

    private void fill() throws IOException {
        filled = in.read(buffer);
        position = 0;
        if (filled < 0) {
            filled = 0;
            throw new EOFException("the server closed the connection");
        }
    }
}
