/** Tests of repeated commands on PostgreSQL. */
@NullMarked
package io.ochag.web.repeat;

import org.jspecify.annotations.NullMarked;
