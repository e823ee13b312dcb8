/** A real PostgreSQL for tests: one server a JVM, one fresh database a test class. Tests ask for a {@code TestDatabase}. */
@NullMarked
package io.ochag.testing.database;

import org.jspecify.annotations.NullMarked;
