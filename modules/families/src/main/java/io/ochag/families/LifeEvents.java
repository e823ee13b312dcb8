package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Loss;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens to people: birth, death, children in care. Failures of all: {@code access.forbidden}, {@code access.not-found}, {@code
 * version.stale}, {@code command.invalid} (a day to come).
 */
public interface LifeEvents {
    /**
     * Registers one or several newborns, perhaps without a name yet, as children of the mother's family from the day of birth on. A pregnancy of
     * hers that is on record ends by it, whether the actor may know of it or not. A mother who is a child of the family is its mother too from then
     * on.
     *
     * <p>Needs {@link FamiliesPermission#WRITE} where the family is kept. Failures: {@code families.not-member} (the mother, on that day),
     * {@code families.snils-taken}.
     */
    Born birth(Actor actor, Birth command);

    /**
     * Records a death: every membership ends with that day, a pregnancy on record is closed, no family has the person as its contact. Tells it as
     * {@link io.ochag.kernel.event.PersonDied}, at which everything stops that goes to these families by itself.
     *
     * <p>Needs {@link FamiliesPermission#WRITE} where the person is kept. Failures: {@code families.already-dead},
     * {@code families.belongs-later} (a membership begins after that day).
     *
     * @return the person's version
     */
    long died(Actor actor, Death command);

    /**
     * A child of the family lives elsewhere from this day on. It stays a member.
     *
     * <p>Needs {@link FamiliesPermission#WRITE} where the family is kept. Failures: {@code families.not-member},
     * {@code families.in-care-already}.
     */
    Placed placeInCare(Actor actor, PlaceInCare command);

    /** A child is back from this day on. Failures: {@code families.not-in-care} (that stay is over, or begins on that day or later). */
    long returned(Actor actor, Return command);

    /** Where children of the family live or lived in care, by the first day. Needs {@link FamiliesPermission#READ}. */
    FamilyCare care(Actor actor, FamilyId family);

    /** @param mother a member of the family on the day of birth */
    record Birth(
            FamilyId family,
            long version,
            PersonId mother,
            @PersonalData(Kind.BIRTH_DATE) LocalDate on,
            List<Newborn> newborns,
            Recorded recorded) {
        public Birth {
            newborns = List.copyOf(newborns);
        }

        @Override
        public String toString() {
            return "Birth[" + family + "]";
        }
    }

    /**
     * @param name empty while the child has none; then the mother's surname stands on record with a word in place of the given name
     * @param answer what the actor says to likely matches: a clinic may have registered the child before
     */
    record Newborn(Optional<PersonName> name, Sex sex, Optional<Snils> snils, MatchAnswer answer) {}

    /** The children, in the order of the command. */
    record Born(FamilyId family, long version, List<PersonId> children) {
        public Born {
            children = List.copyOf(children);
        }
    }

    record Death(PersonId person, long version, @NotPersonal LocalDate on, Recorded recorded) {}

    /** Where a child lives who does not live in the family. */
    enum CareKind {
        /** The parents have asked for it, by a three-party agreement (temporary placement). */
        BY_AGREEMENT,
        /** Taken away at once (СК 77). */
        REMOVAL,
        GUARDIANSHIP,
        FOSTER,
        INSTITUTION,
        OTHER
    }

    record PlaceInCare(
            FamilyId family,
            long version,
            PersonId child,
            CareKind kind,
            @NotPersonal LocalDate from,
            Recorded recorded) {}

    record Placed(FamilyId family, long version, PlacementId placement) {}

    /** @param on the first day at home */
    record Return(
            FamilyId family,
            long version,
            PlacementId placement,
            @NotPersonal LocalDate on,
            Recorded recorded) {}

    record FamilyCare(FamilyId family, List<Stay> stays) {
        public FamilyCare {
            stays = List.copyOf(stays);
        }

        public record Stay(PlacementId placement, PersonId child, CareKind kind, DateRange during) {}
    }

    /** How a pregnancy ended: no reason is asked. {@link #LOST} is told as {@link Loss}. */
    enum PregnancyOutcome {
        BORN,
        LOST,
        UNKNOWN
    }
}
