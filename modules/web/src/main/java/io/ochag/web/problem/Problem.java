package io.ochag.web.problem;

import io.ochag.kernel.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 wants it, as {@code application/problem+json}.
 *
 * @param type a stable path made of the code
 * @param title what is wrong and what to do, in the language of the request
 * @param status the HTTP status
 * @param code the stable code, such as {@code families.snils-taken}
 * @param instance names this occurrence; holds nothing of what was sent
 * @param requestId the same name, as it stands in logs
 * @param violations everything that is wrong with the fields; absent where the refusal is not about fields
 */
public record Problem(
        String type,
        LocalText title,
        Integer status,
        String code,
        String instance,
        String requestId,
        @Nullable List<Fault> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, LocalText title, String requestId, List<Fault> faults) {
        return new Problem(
                "/problems/" + code,
                title,
                status,
                code,
                "urn:uuid:" + requestId,
                requestId,
                faults.isEmpty() ? null : List.copyOf(faults));
    }

    /**
     * One thing that is wrong with one field.
     *
     * @param pointer JSON pointer into the body, empty for the whole; for a parameter of the URL its name after a slash
     * @param code stable reason, such as {@code snils.checksum} or {@code required}
     * @param detail what to do about it
     * @param about id of the record that stands in the way; absent where there is none
     */
    public record Fault(
            String pointer,
            String code,
            LocalText detail,
            @Nullable String about) {}
}
