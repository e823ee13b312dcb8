package io.ochag.families.http;

import io.ochag.families.Categories.Confirm;
import io.ochag.families.Categories.EndCategory;
import io.ochag.families.Categories.EndReason;
import io.ochag.families.Categories.Evidence;
import io.ochag.families.Categories.Grant;
import io.ochag.families.Categories.Study;
import io.ochag.families.CategoryCode;
import io.ochag.families.HoldingId;
import io.ochag.families.Recorded;
import io.ochag.families.Situations.Risk;
import io.ochag.families.Situations.Situation;
import io.ochag.families.Situations.StateSituation;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands on categories and situations, as they come in. */
final class CategoryBodies {
    private CategoryBodies() {}

    record EvidenceBody(
            @PersonalData(Kind.OFFICIAL_NUMBER) @Size(max = 60)
            String number,

            @NotPersonal LocalDate issued,
            @NotPersonal @Nullable LocalDate until) {
        Evidence evidence() {
            return new Evidence(number, issued, Optional.ofNullable(until));
        }

        @Override
        public String toString() {
            return "EvidenceBody[***]";
        }
    }

    record GrantBody(
            CategoryCode category,
            @NotPersonal LocalDate from,
            @Nullable EvidenceBody evidence,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        Grant command(Recipient holder, long version) {
            return new Grant(
                    holder,
                    version,
                    category,
                    from,
                    Optional.ofNullable(evidence).map(EvidenceBody::evidence),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record ConfirmBody(EvidenceBody evidence, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        Confirm command(Recipient holder, long version, HoldingId holding) {
            return new Confirm(
                    holder, version, holding, evidence.evidence(), RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record EndCategoryBody(
            EndReason reason,
            @NotPersonal LocalDate on,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        EndCategory command(Recipient holder, long version, HoldingId holding) {
            return new EndCategory(
                    holder, version, holding, reason, on, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record StudyBody(DateRange during, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        Study command(PersonId person, long version) {
            return new Study(person, version, during, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record SituationBody(
            Situation situation,
            @Nullable Risk risk,
            @NotPersonal LocalDate from,

            @PersonalData(Kind.SOCIAL_SITUATION) @Size(max = 500)
            String ground,

            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        StateSituation command(FamilyId family, long version) {
            return new StateSituation(
                    family,
                    version,
                    situation,
                    risk == null ? Risk.NOT_ASSESSED : risk,
                    from,
                    ground,
                    RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "SituationBody[***]";
        }
    }
}
