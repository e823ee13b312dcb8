package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That somebody expects a child. It is no category and no filter, enters no count and no export; the child in it is nobody's member. Everything
 * here needs {@link FamiliesPermission#PREGNANCY} where the person is kept; without it nothing shows that there is such a record. Failures of
 * all: {@code access.forbidden}, {@code access.not-found}.
 */
public interface Pregnancies {
    /**
     * Puts it on record and raises the person's version. Failures: {@code version.stale}, {@code families.already-expecting},
     * {@code families.already-dead}.
     */
    Noted expecting(Actor actor, Expecting command);

    /**
     * It has ended. A loss is told as {@link io.ochag.kernel.event.Loss}, at which everything stops that goes to these families by itself.
     * Failures: {@code version.stale}, {@code families.pregnancy-over}, {@code command.invalid}.
     *
     * @return the person's version
     */
    long ended(Actor actor, Ended command);

    /** Those of a person, the newest first, with the person's version. In the access log before it is answered. */
    PregnancyRecord of(Actor actor, PersonId person);

    /** @param expectedOn when the child is expected; empty where nobody knows */
    record Expecting(
            PersonId person,
            long version,
            @PersonalData(Kind.HEALTH) Optional<LocalDate> expectedOn,
            Recorded recorded) {
        @Override
        public String toString() {
            return "Expecting[" + person + "]";
        }
    }

    record Noted(PersonId person, long version, PregnancyId pregnancy) {}

    /** @param on the day, today at the latest */
    record Ended(
            PersonId person,
            long version,
            PregnancyId pregnancy,
            LifeEvents.PregnancyOutcome outcome,
            @NotPersonal LocalDate on,
            Recorded recorded) {}

    record PregnancyRecord(PersonId person, long version, List<Pregnancy> pregnancies) {
        public PregnancyRecord {
            pregnancies = List.copyOf(pregnancies);
        }
    }

    record Pregnancy(
            PregnancyId id,
            @PersonalData(Kind.HEALTH) Optional<LocalDate> expectedOn,
            @PersonalData(Kind.HEALTH) LocalDate notedOn,
            Optional<LifeEvents.PregnancyOutcome> outcome,
            @PersonalData(Kind.HEALTH) Optional<LocalDate> endedOn) {
        @Override
        public String toString() {
            return "Pregnancy[" + id + "]";
        }
    }
}
