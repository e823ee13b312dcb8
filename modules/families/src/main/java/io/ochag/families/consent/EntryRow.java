package io.ochag.families.consent;

import io.ochag.families.BasisCode;
import io.ochag.families.ConsentId;
import io.ochag.families.ConsentLedger.Entry;
import io.ochag.families.ConsentLedger.State;
import io.ochag.families.FormCode;
import io.ochag.families.GiveConsent;
import io.ochag.families.representation.PaperColumns;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger. */
record EntryRow(
        ConsentId id,
        @NotPersonal String kind,
        PersonId personId,
        @Nullable FamilyId familyId,
        @NotPersonal String purpose,
        @NotPersonal String recipientKind,
        @NotPersonal String recipient,
        @NotPersonal String[] dataClasses,
        @Nullable PersonId signedBy,
        @NotPersonal @Nullable String signedAs,
        @Nullable PersonId secondSignature,
        @Nullable FormCode formCode,
        @Nullable Integer formVersion,
        @Nullable BasisCode basis,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperTitle,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String paperNumber,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate paperIssued,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperIssuer,
        @Nullable DocumentId documentId,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        @Nullable Instant withdrawnAt,
        @Nullable PersonId withdrawnBy,
        Instant recordedAt,
        long version) {
    boolean isConsent() {
        return basis == null;
    }

    boolean isOver(LocalDate today) {
        State state = state(today);
        return state == State.WITHDRAWN || state == State.EXPIRED;
    }

    /** @param known whom the reader may know of */
    Entry shown(LocalDate today, Predicate<PersonId> known) {
        return new Entry(
                id,
                Optional.ofNullable(familyId),
                new Purpose(purpose),
                RecipientColumns.recipient(recipientKind, recipient),
                Arrays.stream(dataClasses).map(DataClass::new).collect(Collectors.toSet()),
                Optional.ofNullable(signedBy).filter(known),
                Optional.ofNullable(signedAs),
                Optional.ofNullable(secondSignature).filter(known),
                form(),
                Optional.ofNullable(basis),
                Optional.ofNullable(paperTitle)
                        .map(new PaperColumns(paperTitle, paperNumber, paperIssued, paperIssuer, documentId)::stated),
                fromDay,
                Optional.ofNullable(toDay),
                state(today),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(withdrawnBy).filter(known),
                recordedAt,
                version);
    }

    private Optional<GiveConsent.Form> form() {
        return formCode == null || formVersion == null
                ? Optional.empty()
                : Optional.of(new GiveConsent.Form(formCode, formVersion));
    }

    private State state(LocalDate today) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (toDay != null && !today.isBefore(toDay)) {
            return State.EXPIRED;
        }
        return today.isBefore(fromDay) ? State.AHEAD : State.IN_FORCE;
    }

    @Override
    public String toString() {
        return "EntryRow[" + id + "]";
    }
}
