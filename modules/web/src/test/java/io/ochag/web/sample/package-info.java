/** A small invented module with routes of every kind, for the tests of the HTTP layer. */
@NullMarked
package io.ochag.web.sample;

import org.jspecify.annotations.NullMarked;
