/** The parts of the HTTP layer that need PostgreSQL, tested through the server that people sign in to. */
@NullMarked
package io.ochag.web;

import org.jspecify.annotations.NullMarked;
