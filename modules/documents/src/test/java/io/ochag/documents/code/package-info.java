@NullMarked
package io.ochag.documents.code;

import org.jspecify.annotations.NullMarked;
