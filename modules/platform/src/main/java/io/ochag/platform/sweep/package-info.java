/** Work that comes round: what waits in a column of its module is found and done, by one instance at a time. Modules declare sweeps. */
@NullMarked
package io.ochag.platform.sweep;

import org.jspecify.annotations.NullMarked;
