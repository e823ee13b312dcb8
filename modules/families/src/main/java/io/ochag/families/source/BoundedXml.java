package io.ochag.families.source;

import io.ochag.families.source.UnreadableSource.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML that ends in a refusal rather than give out more bytes than it may, or a text or tag of which a parser would make one huge string. Workbooks have
 * no declarations, comments and sections of plain text in which such a string could hide; nor is one accepted.
 */
final class BoundedXml extends FilterInputStream {
    /** Names, spaces and attributes around a text. */
    private static final long AROUND = 65_536;
    /** The declaration of the XML itself stands here. */
    private static final long BEGINNING = 200;

    private final long longest;
    private long most;
    private long count;
    private long sinceTag;

    /** @param longest bytes from one tag to the next */
    BoundedXml(InputStream in, long most, long longest) {
        super(in);
        this.most = most;
        this.longest = longest + AROUND;
    }

    void allow(long bytes) {
        most = bytes;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            pass(one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            pass(into[i]);
        }
        return read;
    }

    private void pass(int one) {
        count++;
        sinceTag++;
        if (one == '<') {
            sinceTag = 0;
        }
        boolean declares = sinceTag == 1 && (one == '!' || (one == '?' && count > BEGINNING));
        // a zero is in no text of single bytes: in others tags would pass unseen
        if (declares || one == 0) {
            throw new UnreadableSource(Why.BROKEN);
        }
        if (count > most || sinceTag > longest) {
            throw new UnreadableSource(Why.TOO_LARGE);
        }
    }
}
