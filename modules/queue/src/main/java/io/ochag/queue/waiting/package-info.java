/** Who waits, which places are free, who is offered what: one command at a time on a line, under its lock. For the setting up of lines too. */
@NullMarked
package io.ochag.queue.waiting;

import org.jspecify.annotations.NullMarked;
