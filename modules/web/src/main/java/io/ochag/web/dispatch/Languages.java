package io.ochag.web.dispatch;

import io.ochag.kernel.text.Language;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Chooses Russian or English by {@code Accept-Language}; Russian in doubt. */
public final class Languages {
    private static final int LONGEST_HEADER = 1000;

    private Languages() {}

    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return Language.RU;
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage);
            for (LanguageRange range : ranges) {
                String wanted = range.getRange();
                if (range.getWeight() > 0 && is(wanted, "ru") || wanted.equals("*")) {
                    return Language.RU;
                }
                if (range.getWeight() > 0 && is(wanted, "en")) {
                    return Language.EN;
                }
            }
        } catch (IllegalArgumentException e) {
            return Language.RU;
        }
        return Language.RU;
    }

    private static boolean is(String wanted, String language) {
        return wanted.equals(language) || wanted.startsWith(language + "-");
    }
}
