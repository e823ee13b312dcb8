package io.ochag.network;

import io.ochag.testing.rules.ModuleArchitecture;

class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("io.ochag.network");
    }
}
