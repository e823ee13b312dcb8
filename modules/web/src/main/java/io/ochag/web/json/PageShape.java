package io.ochag.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a page is asked for in the body of a search, beside the fields of the search.
 *
 * @param limit rows wanted; {@value PageRequest#USUAL} when absent
 * @param after where the last page ended
 */
public record PageShape(
        @Min(1) @Max(PageRequest.MOST) @Nullable Integer limit,
        @NotPersonal @Size(min = 1, max = 512) @Nullable String after) {
    private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]*");

    /** @throws InvalidValueException {@code page.after} */
    public PageShape {
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw new InvalidValueException("page.after");
        }
    }

    static ObjectNode takenFrom(ObjectNode body) {
        ObjectNode page = body.objectNode();
        for (String name : List.of("limit", "after")) {
            JsonNode value = body.remove(name);
            if (value != null) {
                page.set(name, value);
            }
        }
        return page;
    }

    PageRequest request() {
        return new PageRequest(limit == null ? PageRequest.USUAL : limit, Optional.ofNullable(after));
    }
}
