package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * In what trouble a family is, and how great the risk, with history. Needs {@link FamiliesPermission#SITUATION} where the family is kept. Never
 * ranked, never counted by worker. Failures: {@code access.forbidden}, {@code access.not-found}.
 */
public interface Situations {
    /**
     * From this day on it is so, on this ground; what was before ends. Raises the family's version and answers it. Failures: {@code version.stale},
     * {@code command.invalid} (a day to come, or not after the beginning of what holds).
     */
    long state(Actor actor, StateSituation command);

    /** Everything that was stated, the latest first. In the access log before it is answered ({@code audit.unavailable}). */
    SituationHistory history(Actor actor, FamilyId family);

    /** By 124-ФЗ, article 1, 442-ФЗ, article 15, and 120-ФЗ, article 1. */
    enum Situation {
        NONE,
        EARLY_STAGE,
        HARDSHIP,
        /** By a decision of the commission on minors alone (120-ФЗ). */
        SOCIALLY_DANGEROUS
    }

    enum Risk {
        NOT_ASSESSED,
        LOW,
        MEDIUM,
        HIGH
    }

    /** @param ground the decision or act, in words. It prints masked. */
    record StateSituation(
            FamilyId family,
            long version,
            Situation situation,
            Risk risk,
            @NotPersonal LocalDate from,
            @PersonalData(Kind.SOCIAL_SITUATION) String ground,
            Recorded recorded) {
        @Override
        public String toString() {
            return "StateSituation[" + family + "]";
        }
    }

    record SituationHistory(FamilyId family, List<Stated> stated, long version) {
        public SituationHistory {
            stated = List.copyOf(stated);
        }
    }

    /**
     * @param to the first day on which it was otherwise; empty for what holds
     * @param by who stated it, as ids
     */
    record Stated(
            Situation situation,
            Risk risk,
            @NotPersonal LocalDate from,
            @NotPersonal Optional<LocalDate> to,
            @PersonalData(Kind.SOCIAL_SITUATION) String ground,
            @NotPersonal String by,
            Instant recordedAt) {
        @Override
        public String toString() {
            return "Stated[***]";
        }
    }
}
