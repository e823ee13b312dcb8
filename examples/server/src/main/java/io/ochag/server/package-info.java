/** A whole region in one process: settings, database, demo region, web server. The place to see how the modules are put together. */
@NullMarked
package io.ochag.server;

import org.jspecify.annotations.NullMarked;
