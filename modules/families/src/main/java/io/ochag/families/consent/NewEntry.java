package io.ochag.families.consent;

import io.ochag.families.BasisCode;
import io.ochag.families.ConsentId;
import io.ochag.families.FormCode;
import io.ochag.families.Recorded;
import io.ochag.families.representation.PaperColumns;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A new row of {@code consent}: a consent, or a legal basis instead of it. */
record NewEntry(
        ConsentId id,
        @NotPersonal String kind,
        PersonId person,
        @Nullable FamilyId family,
        @NotPersonal String purpose,
        RecipientColumns recipient,
        @NotPersonal String[] classes,
        @Nullable PersonId signedBy,
        @NotPersonal @Nullable String signedAs,
        @Nullable PersonId second,
        @Nullable FormCode formCode,
        @Nullable Integer formVersion,
        @Nullable BasisCode basis,
        PaperColumns paper,
        DateRange during,
        @NotPersonal String enteredBy,
        Instant occurredAt,
        Instant recordedAt,
        Recorded.Source source) {}
