/** The event log: keeps what modules publish, delivers it to those who react. Modules declare events and subscribers. */
@NullMarked
package io.ochag.platform.event;

import org.jspecify.annotations.NullMarked;
