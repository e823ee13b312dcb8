package io.ochag.platform.document;

import io.ochag.kernel.document.ContentCheck;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.hash.Sha256;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Takes a content in, piece by piece, and holds it to the rules. Whatever is refused goes with the write. */
final class Intake {
    private static final int PIECE = 256 * 1024;

    private final DocumentMapper mapper;
    private final DocumentRules rules;
    private final ContentCheck check;

    @Inject
    Intake(DocumentMapper mapper, DocumentRules rules, ContentCheck check) {
        this.mapper = mapper;
        this.rules = rules;
        this.check = check;
    }

    /** What was stored. */
    record Taken(long size, String sha256, int pieces) {}

    Taken take(DocumentId id, NewDocument document) {
        Evidence evidence = new Evidence();
        Taken taken;
        try (InputStream content = document.content().open()) {
            taken = pieces(id, content, evidence);
        } catch (IOException | UncheckedIOException e) {
            // its message may name a file
            throw DomainException.of(DocumentError.UNREADABLE);
        }
        if (taken.size() == 0) {
            throw DomainException.of(DocumentError.EMPTY);
        }
        ContentTypes.require(document.declaredType(), evidence, mapper.types());
        if (!check.passes(document.declaredType(), stream(id, taken.pieces(), taken.sha256()))) {
            throw DomainException.of(DocumentError.REFUSED);
        }
        return taken;
    }

    InputStream stream(DocumentId id, int pieces, String sha256) {
        return new PieceStream(seq -> Optional.ofNullable(mapper.piece(id, seq)).map(PieceRow::bytes), pieces, sha256);
    }

    private Taken pieces(DocumentId id, InputStream content, Evidence evidence) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[PIECE];
        long size = 0;
        int pieces = 0;
        for (int length = content.readNBytes(buffer, 0, PIECE);
                length > 0;
                length = content.readNBytes(buffer, 0, PIECE)) {
            size += length;
            if (size > rules.largest()) {
                throw DomainException.of(DocumentError.TOO_LARGE);
            }
            digest.update(buffer, 0, length);
            evidence.add(buffer, length);
            mapper.insertPiece(id, pieces, length == PIECE ? buffer : Arrays.copyOf(buffer, length));
            pieces++;
        }
        return new Taken(size, HexFormat.of().formatHex(digest.digest()), pieces);
    }
}
