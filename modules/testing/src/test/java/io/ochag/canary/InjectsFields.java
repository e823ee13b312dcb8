package io.ochag.canary;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

final class InjectsFields {
    @Inject
    @Nullable
    Runnable late;
}
