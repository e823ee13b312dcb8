/** Tests of API keys on PostgreSQL. */
@NullMarked
package io.ochag.web.key;

import org.jspecify.annotations.NullMarked;
