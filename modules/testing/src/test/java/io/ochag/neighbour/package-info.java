/** Another domain module, for the canaries to touch. */
@NullMarked
package io.ochag.neighbour;

import org.jspecify.annotations.NullMarked;
