package io.ochag.families.http;

import io.ochag.families.ModuleEntry;
import java.util.List;

/** Lines of several modules. */
record EntryList(List<ModuleEntry> entries) {}
