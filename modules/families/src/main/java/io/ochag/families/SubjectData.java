package io.ochag.families;

import io.ochag.kernel.directory.FamilyRecords.Held;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is held about a person, who looked at it, to whom it went and how long it is kept, as whoever asked may know it. */
public record SubjectData(SubjectOrder order, List<Line> lines) {
    public SubjectData {
        lines = List.copyOf(lines);
    }

    /**
     * One thing. It prints masked.
     *
     * @param module out of which module
     * @param kind dotted code, module first
     */
    public record Line(
            @NotPersonal String module,
            @NotPersonal String kind,
            LocalText title,
            @PersonalData(Kind.FREE_TEXT) LocalText value,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> from,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> to) {
        public static Line of(String module, Held held) {
            return new Line(module, held.kind(), held.title(), held.value(), held.from(), held.to());
        }

        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }
}
