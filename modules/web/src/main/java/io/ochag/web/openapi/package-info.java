/** The API document, made of the route table. */
@NullMarked
package io.ochag.web.openapi;

import org.jspecify.annotations.NullMarked;
