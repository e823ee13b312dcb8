/** How values that are written as one text (ids, codes, dates, official numbers) are read, written and described; for the rooms beside it. */
@NullMarked
package io.ochag.web.value;

import org.jspecify.annotations.NullMarked;
