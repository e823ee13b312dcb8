package io.ochag.web.http;

import io.ochag.platform.audit.AuditLog.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The access log as CSV (RFC 4180): ids, codes and instants, several ids with spaces between. */
final class AuditCsv {
    private static final String HEAD =
            "id,at,kind,operation,actor,staff,post,citizen,cause,purpose,families,persons,place,ground\r\n";

    private final Writer out;
    private boolean begun;

    AuditCsv(Writer out) {
        this.out = out;
    }

    /** The head is written with the first row, or at the end: whoever may not export gets a refusal and no empty file. */
    void write(Consumer<Consumer<Access>> rows) throws IOException {
        try {
            rows.accept(this::row);
            begin();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write(HEAD);
        }
    }

    private void row(Access access) {
        try {
            begin();
            out.write(String.join(
                            ",",
                            access.id().toString(),
                            access.at().toString(),
                            access.write() ? "WRITE" : "READ",
                            quoted(access.operation()),
                            access.actorKind(),
                            text(access.staff()),
                            text(access.post()),
                            text(access.citizen()),
                            quoted(access.causedBy().orElse("")),
                            quoted(access.purpose()),
                            joined(access.families()),
                            joined(access.persons()),
                            text(access.place()),
                            quoted(access.ground().orElse("")))
                    + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Optional<?> id) {
        return id.map(Object::toString).orElse("");
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    /** Codes are ours; a table program still must not take one for a formula. */
    private static String quoted(String code) {
        boolean formula = !code.isEmpty() && "=+-@\t\r".indexOf(code.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + code.replace("\"", "\"\"") + '"';
    }
}
