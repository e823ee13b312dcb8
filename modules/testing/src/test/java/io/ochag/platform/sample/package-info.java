/** What tests of the platform work with: a table of counters, and a data source that can be watched and broken. */
@NullMarked
package io.ochag.platform.sample;

import org.jspecify.annotations.NullMarked;
