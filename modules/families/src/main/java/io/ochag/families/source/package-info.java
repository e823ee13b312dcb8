/** Reads tables out of files row by row, CSV and XLSX alike, within limits. For the import; it knows nothing of families. */
@NullMarked
package io.ochag.families.source;

import org.jspecify.annotations.NullMarked;
