/**
 * Papers, tables and labels for people: PDF, XLSX, CSV. Every module and host may call what lives here; the rooms {@code text}, {@code code} and
 * {@code part} are for templates, the others are this module's own.
 */
@NullMarked
package io.ochag.documents;

import org.jspecify.annotations.NullMarked;
