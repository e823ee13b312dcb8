package io.ochag.families.http;

import io.ochag.families.SubjectData;
import io.ochag.families.SubjectOrder;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person is to be told, in the language of the request. */
record SubjectDataView(SubjectOrder order, List<Line> lines) {
    /** One thing. */
    record Line(
            @NotPersonal String module,
            @NotPersonal String kind,
            @NotPersonal String title,
            @PersonalData(Kind.FREE_TEXT) String value,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> from,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> to) {
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }

    static SubjectDataView of(SubjectData data, Language language) {
        return new SubjectDataView(
                data.order(),
                data.lines().stream()
                        .map(line -> new Line(
                                line.module(),
                                line.kind(),
                                line.title().in(language),
                                line.value().in(language),
                                line.from(),
                                line.to()))
                        .toList());
    }
}
