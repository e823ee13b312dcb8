package io.ochag.kernel.access;

import io.ochag.kernel.text.LocalText;
import java.util.Set;

/** Something that a role may allow. Each module declares its own in one enum; roles, which are data, name them by code. */
public interface Permission {
    /** Everything about it, as each constant declares it. */
    Declaration declaration();

    default String code() {
        return declaration().code();
    }

    default LocalText title() {
        return declaration().title();
    }

    /** Which classes of personal data are shown by it, for which consent or a legal basis is asked; empty where none is. */
    default Set<DataClass> shows() {
        return declaration().shows();
    }

    /**
     * What a constant declares.
     *
     * @param code dotted, module first, such as {@code families.register}
     * @param title what it allows, for the person who composes roles
     * @param shows the classes of personal data that are shown by it
     */
    record Declaration(String code, LocalText title, Set<DataClass> shows) {
        public Declaration {
            shows = Set.copyOf(shows);
        }

        /** One that shows nothing about anybody, or whose showing is not a matter of consent. */
        public Declaration(String code, LocalText title) {
            this(code, title, Set.of());
        }
    }
}
