package io.ochag.families.http;

import io.ochag.families.BasisCode;
import io.ochag.families.Recorded;
import io.ochag.families.StateBasis;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A legal basis instead of consent, as it comes in. */
record LegalBasisBody(
        @Nullable FamilyId familyId,
        ConsentScopeBody scope,
        BasisCode basis,
        @Nullable PaperBody paper,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    StateBasis command(PersonId person) {
        return new StateBasis(
                person,
                Optional.ofNullable(familyId),
                scope.scope(),
                basis,
                Optional.ofNullable(paper).map(PaperBody::stated),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
