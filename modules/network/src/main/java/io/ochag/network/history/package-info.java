/** Reads what was so over the years. For sibling rooms. */
@NullMarked
package io.ochag.network.history;

import org.jspecify.annotations.NullMarked;
