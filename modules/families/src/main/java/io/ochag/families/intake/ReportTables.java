package io.ochag.families.intake;

import io.ochag.documents.Column;
import io.ochag.documents.PeopleExport;
import io.ochag.documents.Subjects;
import io.ochag.documents.TableExport;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportLine.Alike;
import io.ochag.families.ImportLine.Fault;
import io.ochag.families.source.SourceRow;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What leaves of an import as a file. */
final class ReportTables {
    static final PeopleExport<ImportLine> REPORT = TableExport.of(
                    "families.import-report",
                    "Итоги загрузки",
                    Column.whole("Строка", ImportLine::line),
                    Column.<ImportLine>text("Итог", line -> outcome(line.outcome())),
                    Column.<ImportLine>text(
                            "Семья", line -> line.family().map(Object::toString).orElse("")),
                    Column.<ImportLine>text(
                            "Похож на", line -> joined(line, one -> one.person().toString())),
                    Column.<ImportLine>text("Баллы", line -> joined(line, one -> Integer.toString(one.score()))),
                    Column.<ImportLine>text(
                            "Почему похож",
                            line -> joined(
                                    line,
                                    one -> one.reasons().stream()
                                            .map(why -> why.text().ru())
                                            .collect(Collectors.joining(", ")))),
                    Column.<ImportLine>text("Ошибки", line -> faults(line.faults())))
            .about(line -> new Subjects(
                    line.family().map(Set::of).orElse(Set.of()),
                    line.duplicateOf().stream().map(Alike::person).collect(Collectors.toSet())));

    private ReportTables() {}

    /** A row of the source that was rejected. */
    record Rejected(SourceRow row, @NotPersonal String why) {
        @Override
        public String toString() {
            return "Rejected[" + row + "]";
        }
    }

    /** In the shape of the source, with the reason in a column of its own. Nobody in it is registered, so it names nobody. */
    static PeopleExport<Rejected> rejected(List<String> titles) {
        List<Column<Rejected>> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int at = i;
            columns.add(Column.text(titles.get(i), rejected -> rejected.row().cell(at)));
        }
        columns.add(Column.text("Причина отказа", Rejected::why));
        return new TableExport<>("families.import-rejected", "Отклонённые строки", columns)
                .about(rejected -> new Subjects(Set.of(), Set.of()));
    }

    static String faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.column().map(column -> column + ": ").orElse("")
                        + fault.text().ru())
                .collect(Collectors.joining(" "));
    }

    private static String joined(ImportLine line, Function<Alike, String> value) {
        return line.duplicateOf().stream().map(value).collect(Collectors.joining("; "));
    }

    private static String outcome(ImportLine.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "принята";
            case DUPLICATE -> "похожа на зарегистрированных";
            case REJECTED -> "отклонена";
        };
    }
}
