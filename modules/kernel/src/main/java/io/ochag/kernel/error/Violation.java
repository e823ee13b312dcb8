package io.ochag.kernel.error;

import io.ochag.kernel.text.LocalText;
import java.util.Optional;

/**
 * One thing that is wrong with one field of a command.
 *
 * @param pointer JSON pointer (RFC 6901) into the command, empty for the whole
 * @param code stable reason, such as {@code snils.checksum} or {@code required}
 * @param text what to do about it; holds no submitted value
 * @param about id of the record that stands in the way, where the actor may know it
 */
public record Violation(String pointer, String code, LocalText text, Optional<String> about) {
    public Violation(String pointer, String code, LocalText text) {
        this(pointer, code, text, Optional.empty());
    }
}
