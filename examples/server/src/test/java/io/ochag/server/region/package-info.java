/** Tests of the region that the server is started with. */
@NullMarked
package io.ochag.server.region;

import org.jspecify.annotations.NullMarked;
