package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import java.util.Optional;

/**
 * Takes a consent back, from the next read on.
 *
 * @param version of the entry, as seen
 * @param by the person, or who represents them today
 * @param papersSeen a worker has seen papers that show the right to sign
 */
public record WithdrawConsent(
        ConsentId consent,
        long version,
        PersonId by,
        boolean papersSeen,
        Optional<StatedPaper> paper,
        Recorded recorded) {}
