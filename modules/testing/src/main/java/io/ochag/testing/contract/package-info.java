/** What every implementation of a kernel port must keep to, as abstract JUnit tests: a module, or a host, extends them for its own. */
@NullMarked
package io.ochag.testing.contract;

import org.jspecify.annotations.NullMarked;
