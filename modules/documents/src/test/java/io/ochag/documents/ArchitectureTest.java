package io.ochag.documents;

import io.ochag.testing.rules.ModuleArchitecture;

class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("io.ochag.documents");
    }
}
