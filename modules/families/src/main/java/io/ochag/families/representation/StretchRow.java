package io.ochag.families.representation;

import io.ochag.families.ActingCard.Stretch;
import io.ochag.families.CorrectionReason;
import io.ochag.families.EndReason;
import io.ochag.families.GroundCode;
import io.ochag.families.RepresentationId;
import io.ochag.families.RepresentationState;
import io.ochag.families.StatedPaper;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of representation with what decides how much of it may be shown.
 *
 * @param placeId the place that keeps the represented person
 * @param secretSince first day of a representation of the same person on a secret ground
 */
record StretchRow(
        RepresentationId id,
        PersonId representedId,
        @Nullable PersonId personId,
        @Nullable OrganisationId bodyId,
        GroundCode ground,
        RepresentationState state,
        @NotPersonal String[] acts,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperTitle,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String paperNumber,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate paperIssued,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperIssuer,
        @Nullable DocumentId documentId,
        @PersonalData(Kind.FAMILY_TIES) LocalDate fromDay,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate toDay,
        @Nullable EndReason endReason,
        @Nullable CorrectionReason voidReason,
        Instant recordedAt,
        PlaceId placeId,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate secretSince) {

    /** What came before an adoption would tell of it. */
    boolean tellsOfASecret() {
        return secretSince != null && fromDay.isBefore(secretSince);
    }

    DateRange during() {
        return new DateRange(fromDay, toDay);
    }

    boolean isVoid() {
        return voidReason != null;
    }

    Stretch whole() {
        return shown(ground, paper(), Optional.of(fromDay));
    }

    /** As the record of birth has it after an adoption: parents since the birth. */
    Stretch masked(GroundCode as) {
        return shown(as, Optional.empty(), Optional.ofNullable(birthDate));
    }

    private Stretch shown(GroundCode as, Optional<StatedPaper> paper, Optional<LocalDate> from) {
        return new Stretch(
                id,
                representedId,
                Optional.ofNullable(personId),
                Optional.ofNullable(bodyId),
                as,
                state,
                Arrays.stream(acts).map(Act::valueOf).collect(Collectors.toSet()),
                paper,
                from,
                Optional.ofNullable(toDay),
                Optional.ofNullable(endReason),
                Optional.ofNullable(voidReason),
                recordedAt);
    }

    private Optional<StatedPaper> paper() {
        return Optional.ofNullable(paperTitle)
                .map(new PaperColumns(paperTitle, paperNumber, paperIssued, paperIssuer, documentId)::stated);
    }

    @Override
    public String toString() {
        return "StretchRow[" + id + "]";
    }
}
