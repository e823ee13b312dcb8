package io.ochag.families;

import io.ochag.kernel.directory.Act;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts for a person, for whom the person acts, and since when: all that was ever stated, oldest first.
 *
 * @param representatives who represents the person
 * @param represents whom the person represents
 * @param version of the person, for If-Match
 */
public record ActingCard(
        PersonId person,
        List<Stretch> representatives,
        List<Stretch> represents,
        List<CapacityFact> capacity,
        List<Conflict> conflicts,
        long version) {
    public ActingCard {
        representatives = List.copyOf(representatives);
        represents = List.copyOf(represents);
        capacity = List.copyOf(capacity);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Representation in one state.
     *
     * @param acts what it is confined to; empty for everything that the state allows
     * @param paper absent where it would disclose what the reader may not know
     * @param from absent where it would disclose what the reader may not know
     * @param ended why it ended before its term
     * @param voided why it was wrong from the beginning: it never held
     */
    public record Stretch(
            RepresentationId id,
            PersonId represented,
            Optional<PersonId> representative,
            Optional<OrganisationId> body,
            GroundCode ground,
            RepresentationState state,
            Set<Act> acts,
            Optional<StatedPaper> paper,
            @PersonalData(Kind.FAMILY_TIES) Optional<LocalDate> from,
            @PersonalData(Kind.FAMILY_TIES) Optional<LocalDate> to,
            Optional<EndReason> ended,
            Optional<CorrectionReason> voided,
            Instant recordedAt) {
        @Override
        public String toString() {
            return "Stretch[" + id + "]";
        }
    }

    /** @param voided whether it was wrong from the beginning */
    public record CapacityFact(
            CapacityId id,
            CapacityKind kind,
            StatedPaper paper,
            @PersonalData(Kind.FAMILY_TIES) LocalDate from,
            @PersonalData(Kind.FAMILY_TIES) Optional<LocalDate> to,
            boolean voided) {
        @Override
        public String toString() {
            return "CapacityFact[" + id + "]";
        }
    }

    /** Parents at odds. */
    public record Conflict(
            ParentConflictId id,
            Optional<PersonId> decidedFor,
            StatedPaper order,
            @PersonalData(Kind.FAMILY_TIES) LocalDate from,
            @PersonalData(Kind.FAMILY_TIES) Optional<LocalDate> to) {
        @Override
        public String toString() {
            return "Conflict[" + id + "]";
        }
    }

    /**
     * A baby whose parent is under 16 and not married: a guardian is wanted, and is then the second addressee (СК 62).
     *
     * @param until the day on which the parent reaches the age
     */
    public record GuardianNeeded(
            RepresentationId id,
            PersonId baby,
            PersonId parent,
            @NotPersonal LocalDate until) {}
}
