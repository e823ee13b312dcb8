package io.ochag.kernel.person;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that says something about a person. Every text and date component of a record in a domain module carries this or
 * {@link NotPersonal}; the build fails otherwise. A record with such a component must not print it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface PersonalData {
    Kind value();

    /** Classes of personal data: consent and masking go by these. */
    enum Kind {
        NAME,
        BIRTH_DATE,
        SEX,
        OFFICIAL_NUMBER,
        CONTACT,
        ADDRESS,
        FAMILY_TIES,
        SOCIAL_SITUATION,
        HEALTH,
        FREE_TEXT
    }
}
