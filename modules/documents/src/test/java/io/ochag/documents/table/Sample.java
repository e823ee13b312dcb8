package io.ochag.documents.table;

import io.ochag.documents.Column;
import io.ochag.documents.TableExport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A row of the tests, and the table of it. */
record Sample(String name, long children, BigDecimal sum, Optional<LocalDate> since) {
    static final TableExport<Sample> TABLE = TableExport.of(
            "sample.families",
            "Образец",
            Column.<Sample>text("Фамилия; имя", Sample::name).wide(40),
            Column.whole("Детей", Sample::children),
            Column.decimal("Сумма, ₽", Sample::sum),
            Column.of("С какого дня", (row, cell) -> row.since().ifPresentOrElse(cell::day, cell::blank)));

    static Sample of(String name) {
        return new Sample(name, -2, new BigDecimal("-1234.50"), Optional.of(LocalDate.of(2026, 11, 2)));
    }

    static Sample number(long i) {
        return new Sample(
                "Берёзкина Ольга № " + i,
                i % 7,
                BigDecimal.valueOf(i, 2),
                i % 3 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2020, 1, 1).plusDays(i % 2_000)));
    }
}
