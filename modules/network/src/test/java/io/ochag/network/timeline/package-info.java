/** Tests of histories. */
@NullMarked
package io.ochag.network.timeline;

import org.jspecify.annotations.NullMarked;
