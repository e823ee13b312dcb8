@NullMarked
package io.ochag.documents.paper;

import org.jspecify.annotations.NullMarked;
