/** Tells others, once each, which places and posts begin and end, as of their days. For sibling rooms that write them. */
@NullMarked
package io.ochag.network.announcement;

import org.jspecify.annotations.NullMarked;
