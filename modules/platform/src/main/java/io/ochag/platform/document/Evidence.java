package io.ochag.platform.document;

import java.util.Arrays;

/** What is remembered of a content as it passes by: enough to tell its type, whatever its size. */
final class Evidence {
    /** Signatures stand at the beginning, the contents of an archive at its end. */
    private static final int HEAD = 64;

    private static final int TAIL = 128 * 1024;

    private byte[] head = {};
    private byte[] tail = {};
    private boolean text = true;

    void add(byte[] bytes, int length) {
        if (head.length < HEAD) {
            head = joined(head, bytes, Math.min(length, HEAD - head.length));
        }
        tail = joined(tail, bytes, length);
        if (tail.length > TAIL) {
            tail = Arrays.copyOfRange(tail, tail.length - TAIL, tail.length);
        }
        for (int i = 0; i < length && text; i++) {
            text = isText(bytes[i]);
        }
    }

    byte[] head() {
        return head;
    }

    byte[] tail() {
        return tail;
    }

    /** No control character but tabulators and ends of lines and pages: UTF-8 and Windows-1251 alike. */
    boolean text() {
        return text;
    }

    private static boolean isText(byte one) {
        return one < 0 || one >= ' ' && one != 0x7F || one == '\t' || one == '\n' || one == '\r' || one == '\f';
    }

    private static byte[] joined(byte[] before, byte[] bytes, int length) {
        byte[] both = Arrays.copyOf(before, before.length + length);
        System.arraycopy(bytes, 0, both, before.length, length);
        return both;
    }
}
