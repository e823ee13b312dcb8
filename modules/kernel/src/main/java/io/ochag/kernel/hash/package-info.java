/** The one hash that all of Ochag uses. Anybody may call it. */
@NullMarked
package io.ochag.kernel.hash;

import org.jspecify.annotations.NullMarked;
