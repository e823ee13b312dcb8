/** Refusals as RFC 9457 problems in two languages. Nothing submitted is ever repeated. */
@NullMarked
package io.ochag.web.problem;

import org.jspecify.annotations.NullMarked;
