package io.ochag.queue;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/**
 * Why somebody stands where they stand.
 *
 * @param document reference of the paper that it rests on, at most 200 characters; it prints masked
 */
public record Ground(
        ReasonCode code, @PersonalData(Kind.OFFICIAL_NUMBER) Optional<String> document) {
    private static final int LONGEST = 200;

    /** @throws io.ochag.kernel.error.InvalidValueException {@code ground.document} */
    public Ground {
        if (document.filter(text -> text.isBlank() || text.length() > LONGEST).isPresent()) {
            throw new io.ochag.kernel.error.InvalidValueException("ground.document");
        }
    }

    /** A ground without a paper. */
    public static Ground of(String code) {
        return new Ground(new ReasonCode(code), Optional.empty());
    }

    @Override
    public String toString() {
        return "Ground[" + code + "]";
    }
}
