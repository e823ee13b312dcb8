package io.ochag.kernel.access;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/**
 * A class of personal data, as consent names it: lower-case Latin letters, digits and hyphens, at most 40. A permission declares which classes it
 * shows; consent, or a legal basis instead of it, is asked for by class.
 */
public record DataClass(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Name, birth date, sex, municipality: who somebody is. */
    public static final DataClass IDENTITY = new DataClass("identity");
    /** Who belongs to whom, who represents whom. */
    public static final DataClass FAMILY_TIES = new DataClass("family-ties");
    /** Numbers of an office: СНИЛС, documents. */
    public static final DataClass OFFICIAL_NUMBER = new DataClass("official-number");
    /** Telephone, e-mail, address. */
    public static final DataClass CONTACT = new DataClass("contact");
    /** Categories, life situation, risk. */
    public static final DataClass SOCIAL_SITUATION = new DataClass("social-situation");
    /** Health, a special category (152-ФЗ, article 10). */
    public static final DataClass HEALTH = new DataClass("health");

    /** @throws InvalidValueException {@code data-class.format} */
    public DataClass {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("data-class.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
