package io.ochag.families;

import io.ochag.families.PersonMatch.Why;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What became of one family of the file.
 *
 * @param line its first row in the file, from 1
 * @param rows how many it has
 * @param family what was registered, or what it was registered as before; empty also where whoever asks may not see it
 * @param duplicateOf who it may be, as far as whoever asks may find them
 */
public record ImportLine(
        long line, int rows, Outcome outcome, Optional<FamilyId> family, List<Alike> duplicateOf, List<Fault> faults) {
    public ImportLine {
        duplicateOf = List.copyOf(duplicateOf);
        faults = List.copyOf(faults);
    }

    /** What became of it. */
    public enum Outcome {
        /** Registered; in a dry run: would be. */
        ACCEPTED,
        /** Somebody of it is registered already, or seems to be: a person decides. */
        DUPLICATE,
        /** Something in it cannot be taken. */
        REJECTED
    }

    /** Somebody registered, with points and reasons. */
    public record Alike(PersonId person, int score, List<Why> reasons) {
        public Alike {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What is wrong.
     *
     * @param column the title of the column, where it is one column's
     */
    public record Fault(ImportFault fault, @NotPersonal Optional<String> column, LocalText text) {}
}
