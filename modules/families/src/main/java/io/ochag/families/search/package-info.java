/** Finding persons by name, СНИЛС or phone. */
@NullMarked
package io.ochag.families.search;

import org.jspecify.annotations.NullMarked;
