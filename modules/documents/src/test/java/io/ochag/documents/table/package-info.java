@NullMarked
package io.ochag.documents.table;

import org.jspecify.annotations.NullMarked;
