/** Places with hours, closures, rooms and catchments, and the place directory. For sibling rooms. */
@NullMarked
package io.ochag.network.place;

import org.jspecify.annotations.NullMarked;
