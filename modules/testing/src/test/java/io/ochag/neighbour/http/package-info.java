/** A part of the neighbour. */
@NullMarked
package io.ochag.neighbour.http;

import org.jspecify.annotations.NullMarked;
