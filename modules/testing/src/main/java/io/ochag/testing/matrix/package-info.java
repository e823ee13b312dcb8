/**
 * The access matrix: every role on every route, at its own place and at a foreign one. A module's test says how to make a request to each route;
 * what must come back follows from the route's declared permission and the role's grants.
 */
@NullMarked
package io.ochag.testing.matrix;

import org.jspecify.annotations.NullMarked;
