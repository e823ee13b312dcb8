/** Files that belong to people and records. Modules call the store; the platform keeps the content. */
@NullMarked
package io.ochag.kernel.document;

import org.jspecify.annotations.NullMarked;
