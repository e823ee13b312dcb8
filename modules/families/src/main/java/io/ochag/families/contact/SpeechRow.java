package io.ochag.families.contact;

import io.ochag.families.Contacts.Way;
import io.ochag.families.LanguageCode;
import io.ochag.kernel.person.NotPersonal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code communication}. */
record SpeechRow(
        @NotPersonal String[] languages,
        boolean interpreter,
        @Nullable Way way) {
    static final SpeechRow NOBODY_ASKED = new SpeechRow(new String[0], false, null);

    List<LanguageCode> spoken() {
        return Arrays.stream(languages).map(LanguageCode::new).toList();
    }

    Optional<Way> wished() {
        return Optional.ofNullable(way);
    }
}
