/**
 * Sends to every operation what nobody should send, and holds the answers to the API document: never a 5xx, a problem for every refusal, nothing of
 * what was sent in it, every success as the schema says.
 */
@NullMarked
package io.ochag.testing.fuzz;

import org.jspecify.annotations.NullMarked;
