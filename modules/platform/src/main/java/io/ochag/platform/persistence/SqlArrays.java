package io.ochag.platform.persistence;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import java.util.Collection;
import java.util.UUID;

/** Sets of ids as PostgreSQL arrays: the text of a statement stays the same whatever the size. */
public final class SqlArrays {
    private SqlArrays() {}

    public static UUID[] uuids(Collection<? extends UuidId> ids) {
        return ids.stream().map(UuidId::value).toArray(UUID[]::new);
    }

    public static String[] codes(Collection<? extends CodeId> codes) {
        return codes.stream().map(CodeId::value).toArray(String[]::new);
    }
}
