/** A part of the neighbour. */
@NullMarked
package io.ochag.neighbour.spi;

import org.jspecify.annotations.NullMarked;
