package io.ochag.families.http;

import io.ochag.families.ConsentId;
import io.ochag.families.Recorded;
import io.ochag.families.WithdrawConsent;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A withdrawal, as it comes in. */
record WithdrawConsentBody(
        PersonId withdrawnBy,
        @Nullable Boolean papersSeen,
        @Nullable PaperBody paper,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    WithdrawConsent command(ConsentId consent, long version) {
        return new WithdrawConsent(
                consent,
                version,
                withdrawnBy,
                Boolean.TRUE.equals(papersSeen),
                Optional.ofNullable(paper).map(PaperBody::stated),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
