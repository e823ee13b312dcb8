package io.ochag.documents.export;

import io.ochag.documents.Addressee;
import io.ochag.documents.ExportNumber;
import io.ochag.documents.text.Dates;
import java.time.ZonedDateTime;

/** What a file about people carries: which export it is, when, and for whom. */
public record Mark(ExportNumber number, ZonedDateTime at, Addressee addressee) {
    /** «Выгрузка № 000123 от 22.11.2026 14:05, передано: Комитет…». */
    public String line() {
        return "Выгрузка №\u00A0" + number + " от " + Dates.minute(at) + ", " + addressee.printed();
    }

    /** In a few words, to stand across a page: «№ 000123 · 22.11.2026 · передано: …». */
    public String across() {
        return "№\u00A0" + number + " · " + Dates.figures(at) + " · " + addressee.printed();
    }

    /** A paper for whom it is about is a paper to be signed; only others get the mark across the page. */
    public boolean isAcross() {
        return !(addressee instanceof Addressee.Applicant);
    }
}
