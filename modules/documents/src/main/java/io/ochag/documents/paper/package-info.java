/** Prints papers: page, fonts, header, footer, watermark. Other modules call {@link io.ochag.documents.Papers}. */
@NullMarked
package io.ochag.documents.paper;

import org.jspecify.annotations.NullMarked;
