/** Tests of place. */
@NullMarked
package io.ochag.network.place;

import org.jspecify.annotations.NullMarked;
