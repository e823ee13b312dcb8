/** Tests of the HTTP layer through a real server on the loopback. */
@NullMarked
package io.ochag.web;

import org.jspecify.annotations.NullMarked;
