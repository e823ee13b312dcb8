package io.ochag.documents;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * To whom data about people went. Who is in a file is told by the access log: the entry about it has the ground {@code export:<number>}. Whether the
 * caller may know is the caller's to ask.
 */
public interface ExportLog {
    /** These exports, oldest first; numbers that were never used are absent. */
    List<Sent> find(Set<ExportNumber> numbers);

    /** The number that an entry of the access log rests on, if it is about an export. */
    static Optional<ExportNumber> number(String ground) {
        return ground.matches(PREFIX + "[0-9]{1,18}")
                ? Optional.of(new ExportNumber(Long.parseLong(ground.substring(PREFIX.length()))))
                : Optional.empty();
    }

    /** How the ground of such an entry begins. */
    String PREFIX = "export:";

    /**
     * An export.
     *
     * @param to what kind of addressee
     * @param organisation its name, of another institution
     * @param whole whether the whole file left; false too while it is on its way
     */
    record Sent(
            ExportNumber number,
            Instant at,
            To to,
            @NotPersonal Optional<String> organisation,
            @NotPersonal String purpose,
            boolean whole) {}

    /** Kinds of addressees. */
    enum To {
        ORGANISATION,
        FAMILY,
        PERSON,
        OWN_USE
    }
}
