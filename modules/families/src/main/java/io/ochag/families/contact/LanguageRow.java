package io.ochag.families.contact;

import io.ochag.families.Contacts.SpokenLanguage;
import io.ochag.families.LanguageCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;

/** A row of {@code language}. */
record LanguageRow(
        LanguageCode code,
        @NotPersonal String titleRu,
        @NotPersonal String titleEn) {
    SpokenLanguage shown() {
        return new SpokenLanguage(code, new LocalText(titleRu, titleEn));
    }
}
