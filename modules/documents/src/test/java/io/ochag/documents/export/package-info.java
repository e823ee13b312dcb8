@NullMarked
package io.ochag.documents.export;

import org.jspecify.annotations.NullMarked;
