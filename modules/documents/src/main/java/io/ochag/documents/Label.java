package io.ochag.documents;

import io.ochag.documents.code.Code;
import io.ochag.kernel.person.NotPersonal;
import java.util.List;

/**
 * A label for a thing; it names nobody.
 *
 * @param lines the first in bold; what does not fit is cut off
 * @param code with its content in plain below it
 */
public record Label(@NotPersonal List<String> lines, Code code) {
    public Label {
        lines = List.copyOf(lines);
    }
}
