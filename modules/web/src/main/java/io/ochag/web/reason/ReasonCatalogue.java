package io.ochag.web.reason;

import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What to tell people for each reason: the kernel's and this layer's own texts, and what modules contribute. */
@Singleton
public final class ReasonCatalogue {
    private static final LocalText FALLBACK = new LocalText("Недопустимое значение.", "This value is not acceptable.");

    private final Map<String, LocalText> texts = new HashMap<>(CoreReasons.TEXTS);

    @Inject
    public ReasonCatalogue(Set<ReasonTexts> contributed) {
        contributed.forEach(part -> texts.putAll(part.byReason()));
    }

    public LocalText text(String reason) {
        return text(reason, Map.of());
    }

    /** @param limits declared limits, put where the text says {@code {name}} */
    public LocalText text(String reason, Map<String, Object> limits) {
        LocalText text = texts.getOrDefault(reason, FALLBACK);
        return limits.isEmpty() ? text : new LocalText(filled(text.ru(), limits), filled(text.en(), limits));
    }

    private static String filled(String text, Map<String, Object> limits) {
        String filled = text;
        for (Map.Entry<String, Object> limit : limits.entrySet()) {
            filled = filled.replace("{" + limit.getKey() + "}", limit.getValue().toString());
        }
        return filled;
    }
}
