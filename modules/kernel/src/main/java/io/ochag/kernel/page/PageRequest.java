package io.ochag.kernel.page;

import io.ochag.kernel.error.InvalidValueException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for one page of a list.
 *
 * @param limit rows wanted, 1 to {@value #MOST}
 * @param after where the last page ended ({@link Page#next}); opaque to callers and free of personal values. Empty for the first page
 */
public record PageRequest(int limit, Optional<String> after) {
    /** The most rows that one answer may hold. */
    public static final int MOST = 100;

    /** What a list shows when nobody says otherwise. */
    public static final int USUAL = 25;

    /** @throws InvalidValueException {@code page.limit} */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValueException("page.limit");
        }
    }

    /**
     * Where the last page ended, read.
     *
     * @param read refuses a text that no page ever ended with
     * @throws InvalidValueException {@code page.after}
     */
    public <T> Optional<T> position(Function<String, T> read) {
        try {
            return after.map(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidValueException("page.after");
        }
    }

    public static PageRequest first() {
        return new PageRequest(USUAL, Optional.empty());
    }
}
