/** A module that breaks every rule once, to see that each is noticed. */
@NullMarked
package io.ochag.canary;

import org.jspecify.annotations.NullMarked;
