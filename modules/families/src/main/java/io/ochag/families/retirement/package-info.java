/** Whose data are no longer needed, what holds them back, and the decision to take them away. Called through the module's API and by its sweeps. */
@NullMarked
package io.ochag.families.retirement;

import org.jspecify.annotations.NullMarked;
