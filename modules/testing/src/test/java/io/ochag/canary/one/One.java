package io.ochag.canary.one;

import io.ochag.canary.two.Two;
import org.jspecify.annotations.Nullable;

public final class One {
    @Nullable
    Two two;
}
