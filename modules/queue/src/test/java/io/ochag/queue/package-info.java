/** Tests of the queue. */
@NullMarked
package io.ochag.queue;

import org.jspecify.annotations.NullMarked;
