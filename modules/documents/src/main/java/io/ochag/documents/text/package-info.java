/** Russian in figures and words: amounts, counts, cases, dates. Plain functions for the templates of every module. */
@NullMarked
package io.ochag.documents.text;

import org.jspecify.annotations.NullMarked;
