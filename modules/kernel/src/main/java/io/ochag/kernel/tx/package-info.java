/** The unit of work that every command and query runs in. */
@NullMarked
package io.ochag.kernel.tx;

import org.jspecify.annotations.NullMarked;
