/** How Ochag refuses: stable codes with a kind, texts in two languages, never a submitted value. */
@NullMarked
package io.ochag.kernel.error;

import org.jspecify.annotations.NullMarked;
