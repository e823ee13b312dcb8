package io.ochag.documents.export;

import io.ochag.documents.ExportNumber;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Keeps the records of exports. */
final class ExportStore {
    private final ExportMapper mapper;

    @Inject
    ExportStore(ExportMapper mapper) {
        this.mapper = mapper;
    }

    ExportNumber nextNumber() {
        return new ExportNumber(mapper.nextNumber());
    }

    void begin(ExportRow row) {
        mapper.insert(row);
    }

    void complete(UUID id, Instant at, Ending ending) {
        if (mapper.complete(id, at, ending) == 0) {
            throw new IllegalStateException("an export ends once");
        }
    }

    void broke(UUID id, Instant at) {
        mapper.broke(id, at);
    }
}
