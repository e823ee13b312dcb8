/** What papers are made of: requisites, tables, signatures, codes. For the templates of every module. */
@NullMarked
package io.ochag.documents.part;

import org.jspecify.annotations.NullMarked;
