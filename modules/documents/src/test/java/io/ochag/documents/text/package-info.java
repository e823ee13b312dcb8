@NullMarked
package io.ochag.documents.text;

import org.jspecify.annotations.NullMarked;
