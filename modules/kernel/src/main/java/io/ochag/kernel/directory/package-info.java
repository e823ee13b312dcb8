/** Ports to what another module, or the host, knows: families, places, staff, and the records of every module about a family. */
@NullMarked
package io.ochag.kernel.directory;

import org.jspecify.annotations.NullMarked;
