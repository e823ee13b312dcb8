package io.ochag.families.intake;

import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mapping must keep to, as plain functions. */
final class MappingRules {
    static final int MOST_MEMBERS = 12;
    /** Rows of one family. */
    static final int MOST_ROWS = 60;

    private static final int MOST_COLUMNS = 300;
    private static final int MOST_HEADER = 1000;
    private static final String HEADER_ROW = "/mapping/layout/headerRow";

    private static final LocalText NO_NAMES = new LocalText(
            "Укажите столбец с именем: ФИО целиком или фамилию и имя.",
            "Name a column with names: the full name, or surname and given name.");
    private static final LocalText ONE_WAY = new LocalText(
            "Укажите либо заголовок столбца, либо его номер.", "Give either the title of the column or its number.");
    private static final LocalText NUMBER =
            new LocalText("Номер столбца — от 1 до 300.", "The number of a column is 1 to 300.");
    private static final LocalText MEMBER = new LocalText(
            "Для столбца о человеке укажите его номер от 1 до 12, для столбца о семье номер не нужен.",
            "A column about a person says whose it is, 1 to 12; one about the family does not.");
    private static final LocalText TWICE =
            new LocalText("Этот смысл уже дан другому столбцу.", "Another column has this meaning already.");
    private static final LocalText DATE_FORM = new LocalText(
            "Формат даты записан неверно. Пример: dd.MM.yyyy.",
            "The form of dates is not well formed, such as dd.MM.yyyy.");
    private static final LocalText HEADER = new LocalText(
            "Номер строки заголовка — от 1 до 1000 или 0, если заголовка нет.",
            "The row of the header is 1 to 1000, or 0 where there is none.");
    private static final LocalText HEADER_NEEDED = new LocalText(
            "Столбцы заданы номерами: укажите строку заголовка или 0, если его нет.",
            "The columns are given by number: name the row of the header, or 0 where there is none.");
    private static final LocalText NO_HEADER = new LocalText(
            "Заголовка нет: укажите номер столбца.", "There is no header: give the number of the column.");

    private MappingRules() {}

    /** {@code command.invalid} with everything that is wrong. */
    static void check(RegisterMapping mapping) {
        List<Violation> wrong = new ArrayList<>();
        header(mapping, wrong);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            column(mapping.columns().get(i), "/mapping/columns/" + i, seen, wrong);
        }
        if (mapping.columns().stream().noneMatch(MappingRules::names)) {
            wrong.add(new Violation("/mapping/columns", "families.import-names", NO_NAMES));
        }
        for (int i = 0; i < mapping.dateFormats().size(); i++) {
            if (!isFormat(mapping.dateFormats().get(i))) {
                wrong.add(new Violation("/mapping/dateFormats/" + i, "families.import-date-form", DATE_FORM));
            }
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }

    private static void header(RegisterMapping mapping, List<Violation> wrong) {
        Optional<Integer> row = mapping.layout().headerRow();
        if (row.filter(number -> number < 0 || number > MOST_HEADER).isPresent()) {
            wrong.add(new Violation(HEADER_ROW, "families.import-header", HEADER));
        }
        boolean titled =
                mapping.columns().stream().anyMatch(column -> column.title().isPresent());
        if (row.isEmpty() && !titled && !mapping.columns().isEmpty()) {
            wrong.add(new Violation(HEADER_ROW, "families.import-header-needed", HEADER_NEEDED));
        }
        for (int i = 0; i < mapping.columns().size(); i++) {
            if (mapping.layout().hasNoHeader()
                    && mapping.columns().get(i).title().isPresent()) {
                wrong.add(new Violation("/mapping/columns/" + i + "/title", "families.import-no-header", NO_HEADER));
            }
        }
    }

    private static void column(Column column, String at, Set<String> seen, List<Violation> wrong) {
        if (column.title().isPresent() == column.position().isPresent()) {
            wrong.add(new Violation(at, "families.import-column", ONE_WAY));
        }
        if (column.position().filter(p -> p < 1 || p > MOST_COLUMNS).isPresent()) {
            wrong.add(new Violation(at + "/position", "families.import-position", NUMBER));
        }
        boolean numbered =
                column.member().filter(m -> m >= 1 && m <= MOST_MEMBERS).isPresent();
        boolean plain = column.member().isEmpty();
        if (column.meaning().ofMember() ? !numbered : !plain) {
            wrong.add(new Violation(at + "/member", "families.import-member", MEMBER));
        }
        if (!seen.add(column.meaning() + " " + column.member().orElse(0))) {
            wrong.add(new Violation(at + "/meaning", "families.import-meaning", TWICE));
        }
    }

    private static boolean names(Column column) {
        return column.meaning() == Meaning.FULL_NAME
                || column.meaning() == Meaning.SURNAME
                || column.meaning() == Meaning.CHILDREN;
    }

    private static boolean isFormat(String text) {
        try {
            return !LocalDate.EPOCH.format(DateTimeFormatter.ofPattern(text)).isEmpty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
