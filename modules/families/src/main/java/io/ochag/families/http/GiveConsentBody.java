package io.ochag.families.http;

import io.ochag.families.FormCode;
import io.ochag.families.GiveConsent;
import io.ochag.families.GiveConsent.Form;
import io.ochag.families.GiveConsent.PaperKind;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.Recorded;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consent, as it comes in.
 *
 * @param papersSeen a worker has seen papers that show the right to sign, where the records do not decide
 */
record GiveConsentBody(
        @Nullable FamilyId familyId,
        ConsentScopeBody scope,
        PersonId signedBy,
        @Nullable PersonId secondSignature,
        @NotPersonal LocalDate signedOn,
        @Nullable Boolean papersSeen,
        @Nullable FormCode formCode,
        @Nullable Integer formVersion,
        PaperKind paperKind,
        PaperBody paper,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    GiveConsent command(PersonId person) {
        return new GiveConsent(
                person,
                Optional.ofNullable(familyId),
                scope.scope(),
                new Signature(
                        signedBy, Optional.ofNullable(secondSignature), signedOn, Boolean.TRUE.equals(papersSeen)),
                formCode == null
                        ? Optional.empty()
                        : Optional.of(new Form(formCode, formVersion == null ? 1 : formVersion)),
                paperKind,
                paper.stated(),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
