/** Proves that records with personal data print, throw and log nothing of it. */
@NullMarked
package io.ochag.testing.leak;

import org.jspecify.annotations.NullMarked;
