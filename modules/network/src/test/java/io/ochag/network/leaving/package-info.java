/** Tests of leavings. */
@NullMarked
package io.ochag.network.leaving;

import org.jspecify.annotations.NullMarked;
