@NullMarked
package io.ochag.documents.label;

import org.jspecify.annotations.NullMarked;
