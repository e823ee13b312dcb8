package io.ochag.network.staff;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A worker as a row. It prints masked. */
public record StaffRow(
        StaffId id,
        @NotPersonal @Nullable String code,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicKind,
        @PersonalData(Kind.NAME) String sortName,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends) {
    static StaffRow of(StaffEntry entry) {
        PersonName name = entry.name();
        PersonName.Folded folded = name.folded();
        return new StaffRow(
                entry.id(),
                entry.code(),
                name.surname(),
                name.given(),
                name.patronymic() instanceof Patronymic.Known known ? known.text() : null,
                kind(name.patronymic()),
                folded.surname() + " " + folded.given() + " " + folded.patronymic(),
                entry.during().from(),
                entry.during().to());
    }

    PersonName name() {
        return WorkerName.of(surname, given, patronymic, patronymicKind);
    }

    DateRange validity() {
        return new DateRange(starts, ends);
    }

    private static String kind(Patronymic patronymic) {
        if (patronymic instanceof Patronymic.Known) {
            return "KNOWN";
        }
        return patronymic instanceof Patronymic.Absent ? "ABSENT" : "UNKNOWN";
    }

    @Override
    public String toString() {
        return "StaffRow[" + id + "]";
    }
}
