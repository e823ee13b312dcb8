package io.ochag.families.http;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why, in a few words, as it comes in. */
record NoteBody(
        @PersonalData(Kind.FREE_TEXT) @Size(max = 500) @Nullable
        String note) {
    Optional<String> told() {
        return Optional.ofNullable(note);
    }

    @Override
    public String toString() {
        return "NoteBody[***]";
    }
}
