/** Lets work die at a named step: in this process, or with it. For tests of what survives. */
@NullMarked
package io.ochag.testing.fault;

import org.jspecify.annotations.NullMarked;
