/** Workers who leave, and what must not be left behind. For sibling rooms. */
@NullMarked
package io.ochag.network.leaving;

import org.jspecify.annotations.NullMarked;
