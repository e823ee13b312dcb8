/**
 * The test kit: runs modules on a real PostgreSQL, with a clock that the test moves and ports that live in memory. For tests of Ochag's modules
 * and of third parties' ones.
 */
@NullMarked
package io.ochag.testing;

import org.jspecify.annotations.NullMarked;
