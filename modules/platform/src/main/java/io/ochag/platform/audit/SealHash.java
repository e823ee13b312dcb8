package io.ochag.platform.audit;

import io.ochag.kernel.hash.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of what is sealed, so that anybody can check it without Ochag. All hashes are SHA-256.
 *
 * <ul>
 *   <li>An entry's hash is over the UTF-8 text of its columns, one line each ({@code name=value} and a line feed), in the order of
 *       {@link #entry} ({@code ground} only where there is one): times in UTC as {@code 2026-11-23T09:00:00.123456Z} without trailing zeros, in whole microseconds; ids in lower
 *       case; arrays in their stored order, separated by commas; nothing where there is none; in values {@code \} and a line feed are written
 *       {@code \\} and {@code \n}.
 *   <li>A batch's hash is over the hash of the batch before (32 bytes), the batch's number (8 bytes, big-endian), the count of its entries
 *       (4 bytes), and for each entry in its order the id (16 bytes) and the entry's hash (32 bytes).
 *   <li>Batch 0 has no entries; its hash is that of the text {@code ochag-audit-1}.
 * </ul>
 */
final class SealHash {
    private static final int NUMBER_AND_COUNT = Long.BYTES + Integer.BYTES;
    private static final int ID = 2 * Long.BYTES;

    private SealHash() {}

    /** An entry as it stands in a batch. */
    record Sealed(UUID entry, byte[] hash) {}

    static byte[] entry(AuditRow row) {
        StringBuilder text = new StringBuilder();
        line(text, "id", row.id());
        line(text, "at", row.at().truncatedTo(ChronoUnit.MICROS));
        line(text, "kind", row.kind());
        line(text, "operation", row.operation());
        line(text, "actor_kind", row.actorKind());
        line(text, "staff_id", row.staffId());
        line(text, "post_id", row.postId());
        line(text, "citizen_id", row.citizenId());
        line(text, "actor_key", row.actorKey());
        line(text, "caused_by", row.causedBy());
        line(text, "purpose", row.purpose());
        line(text, "family_ids", joined(row.familyIds()));
        line(text, "person_ids", joined(row.personIds()));
        line(text, "place_id", row.placeId());
        if (row.ground() != null) {
            line(text, "ground", row.ground());
        }
        return Sha256.of(text.toString());
    }

    static byte[] batch(byte[] previous, long batch, List<Sealed> entries) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(NUMBER_AND_COUNT)
                .putLong(batch)
                .putInt(entries.size())
                .array());
        for (Sealed sealed : entries) {
            digest.update(ByteBuffer.allocate(ID)
                    .putLong(sealed.entry().getMostSignificantBits())
                    .putLong(sealed.entry().getLeastSignificantBits())
                    .array());
            digest.update(sealed.hash());
        }
        return digest.digest();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        String written =
                value == null ? "" : value.toString().replace("\\", "\\\\").replace("\n", "\\n");
        text.append(name).append('=').append(written).append('\n');
    }

    private static String joined(UUID[] ids) {
        return Stream.of(ids).map(UUID::toString).collect(Collectors.joining(","));
    }
}
