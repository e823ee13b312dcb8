/** Reads telephone numbers with a numbering-plan library. */
@NullMarked
package io.ochag.platform.phone;

import org.jspecify.annotations.NullMarked;
