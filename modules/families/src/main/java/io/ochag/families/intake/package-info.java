/** Bringing in registers: the mapping, reading lines into families, runs in the background and their reports. Only the module's wiring uses it. */
@NullMarked
package io.ochag.families.intake;

import org.jspecify.annotations.NullMarked;
