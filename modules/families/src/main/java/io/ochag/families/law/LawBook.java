package io.ochag.families.law;

import jakarta.inject.Inject;

/** Reads the laws, inside a unit of work, anew each time: they are data, and a region may change its own. */
public final class LawBook {
    private final LawMapper mapper;

    @Inject
    LawBook(LawMapper mapper) {
        this.mapper = mapper;
    }

    public Law read() {
        return new Law(mapper.all());
    }
}
