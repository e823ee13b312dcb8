/** From a request to a handler and back: headers, parameters, body, answer, problem. */
@NullMarked
package io.ochag.web.dispatch;

import org.jspecify.annotations.NullMarked;
