package io.ochag.web.value;

import io.ochag.kernel.error.InvalidValueException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type that travels as one text.
 *
 * @param parse refuses with {@link InvalidValueException}
 * @param format what the API document calls it, such as {@code uuid} or {@code date}
 * @param longest characters that a text of this type may have at most
 * @param example an invented text of this type, for readers of the API document
 */
public record ValueType<T>(
        Class<T> type,
        Function<String, T> parse,
        Function<T, String> write,
        Optional<String> format,
        int longest,
        Optional<String> example) {
    /** @throws InvalidValueException with the type's own reason, or {@code text.length} */
    public T read(String text) {
        if (text.length() > longest) {
            throw new InvalidValueException("text.length");
        }
        return parse.apply(text);
    }

    public String text(Object value) {
        return write.apply(type.cast(value));
    }
}
