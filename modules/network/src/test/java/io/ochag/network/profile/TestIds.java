package io.ochag.network.profile;

import java.util.UUID;

/** The ids that things of the small region have. */
public final class TestIds {
    private TestIds() {}

    public static UUID of(String kind, String code) {
        return new StableIds("prirechye").of(kind, code);
    }
}
