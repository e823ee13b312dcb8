package io.ochag.canary;

import jakarta.inject.Inject;

final class InjectsMethods {
    @Inject
    void late(Runnable runnable) {
        runnable.run();
    }
}
