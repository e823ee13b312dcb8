/** Half-open ranges of time and dates, the working calendar, terms and deadlines. The zone is a region's setting and comes with the injected clock. */
@NullMarked
package io.ochag.kernel.time;

import org.jspecify.annotations.NullMarked;
