package io.ochag.platform.audit;

import java.util.UUID;

/** Where an entry stands in its batch, and the hash that it had: a row of {@code ochag_platform.audit_sealed_entry}. */
record SealedRow(long batch, int ordinal, UUID entryId, byte[] hash) {
    SealHash.Sealed sealed() {
        return new SealHash.Sealed(entryId, hash);
    }
}
