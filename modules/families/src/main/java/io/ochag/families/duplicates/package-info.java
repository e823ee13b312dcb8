/** Asking for doubles before a registration, and deciding about pairs afterwards: behind {@link io.ochag.families.Duplicates}. */
@NullMarked
package io.ochag.families.duplicates;

import org.jspecify.annotations.NullMarked;
