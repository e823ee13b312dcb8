/** Sends messages through an SMS or messenger gateway over HTTP. Installed by whoever runs a server. */
@NullMarked
package io.ochag.platform.notify.http;

import org.jspecify.annotations.NullMarked;
