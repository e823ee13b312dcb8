package io.ochag.network.profile;

import io.ochag.kernel.hash.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Ids made of codes: the same thing of the same region has the same id in every database, so a profile loaded twice finds what it made. Name-based
 * UUIDs, version 8 of RFC 9562 over SHA-256.
 */
final class StableIds {
    private final String region;

    StableIds(String region) {
        this.region = region;
    }

    UUID of(String kind, String code) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of("ochag/" + region + "/" + kind + "/" + code));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
