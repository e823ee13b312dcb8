/** Runs modules behind a real HTTP server on a free port and talks to it, as whoever the test wants. */
@NullMarked
package io.ochag.testing.http;

import org.jspecify.annotations.NullMarked;
