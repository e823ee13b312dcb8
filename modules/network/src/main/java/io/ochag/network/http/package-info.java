/** The routes of network: they parse, call one API method and render. */
@NullMarked
package io.ochag.network.http;

import org.jspecify.annotations.NullMarked;
