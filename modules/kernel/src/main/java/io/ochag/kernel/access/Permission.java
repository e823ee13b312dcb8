package io.ochag.kernel.access;

import io.ochag.kernel.text.LocalText;

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

    /**
     * What a constant declares.
     *
     * @param code dotted, module first, such as {@code families.register}
     * @param title what it allows, for the person who composes roles
     */
    record Declaration(String code, LocalText title) {}
}
