/** Keyset pages: a list is never unbounded and never counted to the end. */
@NullMarked
package io.ochag.kernel.page;

import org.jspecify.annotations.NullMarked;
