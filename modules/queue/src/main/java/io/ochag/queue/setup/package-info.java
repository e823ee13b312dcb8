/** Setting lines up: their rules, hours and the lines themselves. Reached through the interface {@code Lines} alone. */
@NullMarked
package io.ochag.queue.setup;

import org.jspecify.annotations.NullMarked;
