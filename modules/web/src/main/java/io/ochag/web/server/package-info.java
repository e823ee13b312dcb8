/** An HTTP server of our own around the routes: sign-in filter, headers, health, metrics, graceful stop. */
@NullMarked
package io.ochag.web.server;

import org.jspecify.annotations.NullMarked;
