/** Keeps files in the database. Modules call the kernel's DocumentStore; administrators, RetentionTerms. */
@NullMarked
package io.ochag.platform.document;

import org.jspecify.annotations.NullMarked;
