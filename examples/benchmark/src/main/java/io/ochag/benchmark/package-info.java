/** Load and cost: requests over HTTP beside the same statements by plain JDBC, in one process and in turn. Nobody calls it but {@code main}. */
@NullMarked
package io.ochag.benchmark;

import org.jspecify.annotations.NullMarked;
