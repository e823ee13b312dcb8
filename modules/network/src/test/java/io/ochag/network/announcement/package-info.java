/** Tests of what is told. */
@NullMarked
package io.ochag.network.announcement;

import org.jspecify.annotations.NullMarked;
