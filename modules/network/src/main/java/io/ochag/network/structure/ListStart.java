package io.ochag.network.structure;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins: after the row with this id, which says nothing of the row's name. */
public final class ListStart {
    private ListStart() {}

    /** @throws InvalidValueException {@code page.after} */
    public static @Nullable UUID of(PageRequest page) {
        try {
            return page.after().map(Uuids::parse).orElse(null);
        } catch (InvalidValueException e) {
            throw new InvalidValueException("page.after");
        }
    }
}
