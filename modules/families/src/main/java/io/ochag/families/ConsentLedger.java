package io.ochag.families;

import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom a person's data may be shown, on what ground, and what was so before: all entries, newest first. */
public record ConsentLedger(PersonId person, List<Entry> entries) {
    public ConsentLedger {
        entries = List.copyOf(entries);
    }

    /** Where an entry stands today. */
    public enum State {
        AHEAD,
        IN_FORCE,
        EXPIRED,
        WITHDRAWN
    }

    /**
     * A consent, or a basis instead of it.
     *
     * @param signedBy nobody for a basis, and nobody whom the reader may not know of; so are the others
     * @param signedAs on what the signature rests, as a code: {@code self}, {@code birth-record}…
     * @param basis empty for a consent
     * @param version for If-Match
     */
    public record Entry(
            ConsentId id,
            Optional<FamilyId> family,
            Purpose purpose,
            DataRecipient recipient,
            Set<DataClass> classes,
            Optional<PersonId> signedBy,
            @NotPersonal Optional<String> signedAs,
            Optional<PersonId> secondSignature,
            Optional<GiveConsent.Form> form,
            Optional<BasisCode> basis,
            Optional<StatedPaper> paper,
            @NotPersonal LocalDate from,
            @NotPersonal Optional<LocalDate> to,
            State state,
            Optional<Instant> withdrawnAt,
            Optional<PersonId> withdrawnBy,
            Instant recordedAt,
            long version) {}
}
