@NullMarked
package io.ochag.documents.sample;

import org.jspecify.annotations.NullMarked;
