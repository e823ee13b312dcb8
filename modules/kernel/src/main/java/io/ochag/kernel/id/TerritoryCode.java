package io.ochag.kernel.id;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A node of a reporting tree: a municipality, a city district, a catchment area. It is the region's own code, such as {@code mikhaylovka} or
 * {@code volgograd-dzerzhinsky}, because official codes change and city districts have none; the ОКТМО of a territory is a dated fact about it.
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
