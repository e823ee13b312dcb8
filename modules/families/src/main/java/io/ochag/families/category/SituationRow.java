package io.ochag.families.category;

import io.ochag.families.Situations.Risk;
import io.ochag.families.Situations.Situation;
import io.ochag.families.Situations.Stated;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code life_situation}. */
record SituationRow(
        Situation situation,
        Risk risk,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        @PersonalData(Kind.SOCIAL_SITUATION) String ground,
        @NotPersonal String byWhom,
        Instant recordedAt) {
    Stated shown() {
        return new Stated(situation, risk, fromDay, Optional.ofNullable(toDay), ground, byWhom, recordedAt);
    }

    @Override
    public String toString() {
        return "SituationRow[***]";
    }
}
