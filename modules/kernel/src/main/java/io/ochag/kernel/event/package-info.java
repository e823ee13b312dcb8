/** What happened, told to other modules: domain events and the countable facts in them. */
@NullMarked
package io.ochag.kernel.event;

import org.jspecify.annotations.NullMarked;
