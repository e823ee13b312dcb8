package io.ochag.families.export;

import io.ochag.documents.CellSink;
import io.ochag.documents.Column;
import io.ochag.documents.PeopleExport;
import io.ochag.documents.Subjects;
import io.ochag.documents.TableExport;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ExportFamilies;
import io.ochag.families.registry.NameColumns;
import io.ochag.families.wording.RegisterWords;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The table, out of the columns that were chosen. */
final class ExportColumns {
    private static final String CODE = "families.export";

    private ExportColumns() {}

    static PeopleExport<MemberOutRow> table(List<ExportFamilies.Column> columns, ZoneId zone) {
        return new TableExport<>(
                        CODE,
                        "Семьи",
                        columns.stream()
                                .map(column -> Column.of(column.title().ru(), fill(column, zone)))
                                .toList())
                .about(row -> new Subjects(Set.of(row.familyId()), Set.of(row.personId())));
    }

    private static BiConsumer<MemberOutRow, CellSink> fill(ExportFamilies.Column column, ZoneId zone) {
        return switch (column) {
            case FAMILY -> (row, cell) -> cell.text(row.familyId().toString());
            case MUNICIPALITY -> (row, cell) -> cell.text(row.municipality().value());
            case REGISTERED_ON -> (row, cell) -> cell.day(LocalDate.ofInstant(row.registeredAt(), zone));
            case ROLE -> (row, cell) -> cell.text(RegisterWords.role(row.role()));
            case SINCE -> (row, cell) -> cell.day(row.since());
            case SURNAME -> (row, cell) -> cell.text(row.surname());
            case GIVEN -> (row, cell) -> cell.text(row.given());
            case PATRONYMIC -> (row, cell) -> text(cell, patronymic(row));
            case BIRTH -> ExportColumns::birth;
            case SEX -> (row, cell) -> text(cell, RegisterWords.sex(row.sex()).orElse(null));
            case SNILS -> (row, cell) -> text(cell, row.snils() == null ? null : new Snils(row.snils()).written());
            case PHONES -> (row, cell) -> text(cell, String.join(", ", row.told()));
        };
    }

    private static @Nullable String patronymic(MemberOutRow row) {
        boolean none = NameColumns.name(row.surname(), row.given(), row.patronymic(), row.patronymicState())
                        .patronymic()
                instanceof Patronymic.Absent;
        return none ? RegisterWords.NO_PATRONYMIC : row.patronymic();
    }

    /** A year alone stays a year. */
    private static void birth(MemberOutRow row, CellSink cell) {
        LocalDate born = row.birthDate();
        if (born == null) {
            cell.blank();
        } else if (row.birthPrecision() == Precision.EXACT) {
            cell.day(born);
        } else {
            cell.text(RegisterWords.year(born, Objects.requireNonNull(row.birthPrecision())));
        }
    }

    private static void text(CellSink cell, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            cell.blank();
        } else {
            cell.text(text);
        }
    }
}
