/** Tests of the routes. */
@NullMarked
package io.ochag.network.http;

import org.jspecify.annotations.NullMarked;
