/** Lines, the rules that they follow and the hours of their desks. For the other features of the queue. */
@NullMarked
package io.ochag.queue.line;

import org.jspecify.annotations.NullMarked;
