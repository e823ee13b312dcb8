package io.ochag.web.sample;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** The sample's one permission. */
public enum SamplePermission implements Permission {
    KEEP;

    @Override
    public Declaration declaration() {
        return new Declaration("sample.keep", new LocalText("Вести образцы", "Keep samples"));
    }
}
