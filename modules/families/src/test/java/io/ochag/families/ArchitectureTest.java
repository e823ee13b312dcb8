package io.ochag.families;

import io.ochag.testing.rules.ModuleArchitecture;

class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("io.ochag.families");
    }
}
