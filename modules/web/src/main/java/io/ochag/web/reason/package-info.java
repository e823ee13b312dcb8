/** Texts for the reasons with which values are refused; for the rooms beside it. */
@NullMarked
package io.ochag.web.reason;

import org.jspecify.annotations.NullMarked;
