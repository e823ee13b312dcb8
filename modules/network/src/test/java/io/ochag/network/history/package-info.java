/** Tests of what was so. */
@NullMarked
package io.ochag.network.history;

import org.jspecify.annotations.NullMarked;
