package io.ochag.web;

import io.ochag.kernel.text.LocalText;
import java.util.Map;

/**
 * Texts for reasons such as {@code snils.checksum}: what to do about the field, in both languages, never with a value. A reason without a text
 * is shown as "This value is not acceptable."
 */
public record ReasonTexts(Map<String, LocalText> byReason) {
    public ReasonTexts {
        byReason = Map.copyOf(byReason);
    }
}
