/** A host that knows a module better than it should. */
@NullMarked
package io.ochag.testing.rules.host;

import org.jspecify.annotations.NullMarked;
