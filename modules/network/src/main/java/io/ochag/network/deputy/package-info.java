/** Deputies in posts. For sibling rooms. */
@NullMarked
package io.ochag.network.deputy;

import org.jspecify.annotations.NullMarked;
