@NullMarked
package io.ochag.documents;

import org.jspecify.annotations.NullMarked;
