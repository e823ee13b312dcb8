/** Tests that look into the statements. */
@NullMarked
package io.ochag.queue.waiting;

import org.jspecify.annotations.NullMarked;
