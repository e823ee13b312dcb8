package io.ochag.families.http;

import io.ochag.families.BasisCode;
import io.ochag.families.ConsentId;
import io.ochag.families.ConsentLedger;
import io.ochag.families.FormCode;
import io.ochag.families.GiveConsent.Form;
import io.ochag.families.StatedPaper;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person's ledger. */
record LedgerView(PersonId personId, List<Entry> entries) {

    /**
     * A consent, or a basis instead of it.
     *
     * @param basis absent for a consent
     * @param version for If-Match
     */
    record Entry(
            ConsentId id,
            Optional<FamilyId> familyId,
            Purpose purpose,
            RecipientBody recipient,
            List<DataClass> classes,
            Optional<PersonId> signedBy,
            @NotPersonal Optional<String> signedAs,
            Optional<PersonId> secondSignature,
            Optional<FormCode> formCode,
            Optional<Integer> formVersion,
            Optional<BasisCode> basis,
            Optional<StatedPaper> paper,
            @NotPersonal LocalDate from,
            @NotPersonal Optional<LocalDate> to,
            ConsentLedger.State state,
            Optional<Instant> withdrawnAt,
            Optional<PersonId> withdrawnBy,
            Instant recordedAt,
            long version) {}

    static LedgerView of(ConsentLedger ledger) {
        return new LedgerView(
                ledger.person(),
                ledger.entries().stream().map(LedgerView::entry).toList());
    }

    private static Entry entry(ConsentLedger.Entry entry) {
        return new Entry(
                entry.id(),
                entry.family(),
                entry.purpose(),
                RecipientBody.of(entry.recipient()),
                entry.classes().stream()
                        .sorted(Comparator.comparing(DataClass::value))
                        .toList(),
                entry.signedBy(),
                entry.signedAs(),
                entry.secondSignature(),
                entry.form().map(Form::code),
                entry.form().map(Form::version),
                entry.basis(),
                entry.paper(),
                entry.from(),
                entry.to(),
                entry.state(),
                entry.withdrawnAt(),
                entry.withdrawnBy(),
                entry.recordedAt(),
                entry.version());
    }
}
