package io.ochag.pair;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** The one permission of the crash suite's module. */
public enum PairPermission implements Permission {
    WORK;

    @Override
    public Declaration declaration() {
        return new Declaration("pair.work", new LocalText("Работать", "Work"));
    }
}
