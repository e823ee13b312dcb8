package io.ochag.families.http;

import io.ochag.families.ImportId;

/** An import that was begun. */
record ImportBegun(ImportId importId) {}
