package io.ochag.families.life;

import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.Pregnancies.Pregnancy;
import io.ochag.families.PregnancyId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code pregnancy}. */
record PregnancyRow(
        PregnancyId id,
        @PersonalData(Kind.HEALTH) @Nullable LocalDate expectedOn,
        @PersonalData(Kind.HEALTH) LocalDate notedOn,
        @Nullable PregnancyOutcome outcome,
        @PersonalData(Kind.HEALTH) @Nullable LocalDate endedOn) {
    Pregnancy shown() {
        return new Pregnancy(
                id,
                Optional.ofNullable(expectedOn),
                notedOn,
                Optional.ofNullable(outcome),
                Optional.ofNullable(endedOn));
    }

    @Override
    public String toString() {
        return "PregnancyRow[" + id + "]";
    }
}
