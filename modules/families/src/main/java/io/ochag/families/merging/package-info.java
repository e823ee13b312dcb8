/** Merging and what follows from it: the forest of standing merges, the list of matters. Called through the module's API only. */
@NullMarked
package io.ochag.families.merging;

import org.jspecify.annotations.NullMarked;
