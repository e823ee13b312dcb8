package io.ochag.queue;

import io.ochag.testing.rules.ModuleArchitecture;

class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("io.ochag.queue");
    }
}
