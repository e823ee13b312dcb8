/** Named places at which a test lets the process die, to see that nothing is lost. In production they do nothing. */
@NullMarked
package io.ochag.platform.fault;

import org.jspecify.annotations.NullMarked;
