/** The routes of the HTTP layer itself: sign-in, accounts, and the access log of the platform. */
@NullMarked
package io.ochag.web.http;

import org.jspecify.annotations.NullMarked;
