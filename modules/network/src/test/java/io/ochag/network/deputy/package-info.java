/** Tests of deputies. */
@NullMarked
package io.ochag.network.deputy;

import org.jspecify.annotations.NullMarked;
