package io.ochag.documents.table;

import io.ochag.documents.Disclosure;
import io.ochag.documents.Exported;
import io.ochag.documents.PeopleExport;
import io.ochag.documents.Rows;
import io.ochag.documents.TableExport;
import io.ochag.documents.TableFormat;
import io.ochag.documents.Tables;
import io.ochag.documents.Written;
import io.ochag.documents.export.Ending;
import io.ochag.documents.export.Export;
import io.ochag.documents.export.Exports;
import io.ochag.documents.export.Mark;
import io.ochag.documents.export.What;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.hash.Sha256;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Optional;

/** {@link Tables} by format. */
final class WrittenTables implements Tables {
    private final Exports exports;

    @Inject
    WrittenTables(Exports exports) {
        this.exports = exports;
    }

    @Override
    public <R> Written write(TableExport<R> table, Rows<R> rows, TableFormat format, OutputStream out) {
        return written(table, Optional.empty(), rows, format, out);
    }

    @Override
    public <R> Exported write(
            Actor actor,
            PeopleExport<R> people,
            Rows<R> rows,
            Disclosure disclosure,
            TableFormat format,
            OutputStream out) {
        Mark mark = exports.mark(disclosure);
        What what = What.table(people.table().code(), format.name());
        Export export = exports.export(actor, what, mark, disclosure);
        exports.begin(export);
        try {
            AuditedRows<R> audited = new AuditedRows<>(rows, people.subjects(), named -> exports.named(export, named));
            DigestOutputStream digested = new DigestOutputStream(out, Sha256.begin());
            Written written = written(people.table(), Optional.of(mark.line()), audited, format, digested);
            exports.complete(
                    export,
                    new Ending(
                            written.rows(),
                            audited.families(),
                            audited.persons(),
                            digested.getMessageDigest().digest()));
            return new Exported(mark.number(), written);
        } catch (RuntimeException | Error e) {
            exports.broke(export, e);
            throw e;
        }
    }

    private static <R> Written written(
            TableExport<R> table, Optional<String> mark, Rows<R> rows, TableFormat format, OutputStream out) {
        try {
            return writer(format).write(table, mark, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableWriter writer(TableFormat format) {
        return switch (format) {
            case XLSX -> new XlsxWriter();
            case CSV_UTF8 -> new CsvWriter(StandardCharsets.UTF_8);
            case CSV_WINDOWS_1251 -> new CsvWriter(Charset.forName("windows-1251"));
        };
    }
}
