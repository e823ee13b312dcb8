/** Families as a file that leaves. Only the module's wiring uses it. */
@NullMarked
package io.ochag.families.export;

import org.jspecify.annotations.NullMarked;
