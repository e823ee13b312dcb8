/** Writes tables as XLSX and CSV. Other modules call {@link io.ochag.documents.Tables}. */
@NullMarked
package io.ochag.documents.table;

import org.jspecify.annotations.NullMarked;
