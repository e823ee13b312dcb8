package io.ochag.kernel.id;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A node of a network's reporting tree or a catchment area: an ОКТМО code where there is one, else a code of the region's own, such as
 * {@code volgograd-dzerzhinsky} for a city district (city districts have no ОКТМО).
 */
public record TerritoryCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public TerritoryCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("territory-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
