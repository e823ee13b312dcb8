/** A part of the neighbour. */
@NullMarked
package io.ochag.neighbour.inner;

import org.jspecify.annotations.NullMarked;
