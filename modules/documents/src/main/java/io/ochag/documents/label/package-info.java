/** Prints sheets of labels. Other modules call {@link io.ochag.documents.Labels}. */
@NullMarked
package io.ochag.documents.label;

import org.jspecify.annotations.NullMarked;
