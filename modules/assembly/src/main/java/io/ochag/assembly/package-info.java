/** The only place that knows several domain modules: which of them make a whole server, and how one reacts to another. Servers use it. */
@NullMarked
package io.ochag.assembly;

import org.jspecify.annotations.NullMarked;
