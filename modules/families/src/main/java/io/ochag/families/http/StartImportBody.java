package io.ochag.families.http;

import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.StartImport;
import org.jspecify.annotations.Nullable;

/** A run to start, as it comes in. */
record StartImportBody(Mode mode, @Nullable Boolean duplicateCheck) {
    StartImport command(ImportId id, long version) {
        return new StartImport(id, mode, duplicateCheck == null || duplicateCheck, version);
    }
}
