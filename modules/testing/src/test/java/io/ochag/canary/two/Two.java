package io.ochag.canary.two;

import io.ochag.canary.one.One;
import org.jspecify.annotations.Nullable;

public final class Two {
    @Nullable
    One one;
}
