package io.ochag.kernel.access;

import io.ochag.kernel.text.LocalText;

/** Something that a role may allow. Each module declares its own in one enum; roles, which are data, name them by code. */
public interface Permission {
    /** Dotted, module first, such as {@code families.register}. */
    String code();

    /** What it allows, for the person who composes roles. */
    LocalText title();
}
