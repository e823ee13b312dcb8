/**
 * A PostgreSQL that the process starts and stops itself: binaries, data folder, postmaster, restart after a crash. For the
 * example server and for tests; {@link io.ochag.embedded.EmbeddedPostgres} is the way in.
 */
@NullMarked
package io.ochag.embedded;

import org.jspecify.annotations.NullMarked;
