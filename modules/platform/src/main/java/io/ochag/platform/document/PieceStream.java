package io.ochag.platform.document;

import io.ochag.kernel.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;

/** A content piece by piece. At its end it is compared with the hash that it was stored with. */
final class PieceStream extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private final int count;
    private final String sha256;
    private final MessageDigest digest = Sha256.begin();
    private byte[] piece = {};
    private int position;
    private int next;
    private boolean compared;

    PieceStream(IntFunction<Optional<byte[]>> pieces, int count, String sha256) {
        this.pieces = pieces;
        this.count = count;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        return filled() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, taken);
        position += taken;
        return taken;
    }

    private boolean filled() throws IOException {
        while (position == piece.length && next < count) {
            piece = pieces.apply(next).orElseThrow(() -> new IOException("the document is gone"));
            next++;
            position = 0;
            digest.update(piece);
        }
        if (position < piece.length) {
            return true;
        }
        if (!compared && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("the document is not what was stored");
        }
        compared = true;
        return false;
    }
}
